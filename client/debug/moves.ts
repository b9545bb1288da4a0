import type { Moment } from './moments.js';

/** What a debugger can be told to do, by the names of the Debug Adapter Protocol. */
export type Move = 'continue' | 'next' | 'stepIn' | 'stepOut' | 'stepBack' | 'reverseContinue';

type Wanted = (moment: Moment, index: number) => boolean;
type Mover = (moments: readonly Moment[], from: number, isBreak: Wanted) => number;

/**
 * Where each move leads. Over a line means past all that the bot does then; within the bot it means to its next action.
 * A breakpoint in between is never passed.
 */
const MOVERS: { readonly [M in Move]: Mover } = {
  continue: (moments, from, isBreak) => ahead(moments, from, isBreak),
  next: (moments, from, isBreak) => (isInBot(moments, from) ? from + 1 : past(moments, from, isBreak)),
  stepIn: (moments, from) => Math.min(from + 1, moments.length - 1),
  stepOut: (moments, from, isBreak) =>
    isInBot(moments, from) ? past(moments, from, isBreak) : ahead(moments, from, isBreak),
  stepBack: (moments, from) =>
    isInBot(moments, from) ? from - 1 : behind(moments, from, ({ at }) => at === 'line'),
  reverseContinue: (moments, from, isBreak) => behind(moments, from, isBreak),
};

/** The index of the moment that a move leads to: at most the last, at least the first. */
export function moved(move: Move, moments: readonly Moment[], from: number, isBreak: Wanted): number {
  return MOVERS[move](moments, from, isBreak);
}

/** The index of the next moment to pause at while a scenario plays by itself: the next line, or a breakpoint before it. */
export function past(moments: readonly Moment[], from: number, isBreak: Wanted): number {
  return ahead(moments, from, (moment, index) => moment.at !== 'action' || isBreak(moment, index));
}

function ahead(moments: readonly Moment[], from: number, wanted: Wanted): number {
  const found = moments.findIndex((moment, index) => index > from && wanted(moment, index));
  return found < 0 ? moments.length - 1 : found;
}

function behind(moments: readonly Moment[], from: number, wanted: Wanted): number {
  for (let index = from - 1; index > 0; index--) {
    const moment = moments[index];
    if (moment && wanted(moment, index)) return index;
  }
  return 0;
}

function isInBot(moments: readonly Moment[], index: number): boolean {
  return moments[index]?.at === 'action';
}
