import {
  begin,
  type Input,
  type Profile,
  type Program,
  type State,
  type Step,
  transition,
} from '../runtime/index.js';
import { entriesOf } from './circle.js';
import { type Arrival, arrivalsIn } from './goals.js';
import type { Goal, Witness } from './witness.js';

/** One input of a conversation and what it caused; the beginning has no input. */
export interface Exchange {
  readonly input?: Input;
  /** What it was waiting for; at the beginning nothing. */
  readonly before?: State;
  readonly step: Step;
}

/** Where a conversation arrives: in which exchange, and at which of its effects. */
export interface Place {
  readonly exchange: number;
  readonly effect: number;
}

/** Plays a witness from its setup and inputs alone. */
export function replay(program: Program, { setup, inputs }: Pick<Witness, 'setup' | 'inputs'>): Exchange[] {
  let step = begin(program, setup);
  const exchanges: Exchange[] = [{ step }];
  for (const input of inputs) {
    const before = step.state;
    step = transition(program, before, input);
    exchanges.push({ input, before, step });
  }
  return exchanges;
}

/** Whether a witness, played, comes to a goal. */
export function arrives(program: Program, witness: Pick<Witness, 'setup' | 'inputs'>, goal: Goal): boolean {
  return arrivalOf(replay(program, witness), witness.setup.profile ?? {}, goal) !== undefined;
}

/** Where a conversation comes to a goal first; `profile` is what was known before it. */
export function arrivalOf(exchanges: readonly Exchange[], profile: Profile, goal: Goal): Place | undefined {
  for (const [exchange, { step, before }] of exchanges.entries()) {
    const known = before?.profile ?? profile;
    const effect = arrivalIn(step, known, goal) ?? circleIn(exchanges, exchange, known, goal);
    if (effect !== undefined) return { exchange, effect };
  }
  return undefined;
}

function arrivalIn(step: Step, before: Profile, goal: Goal): number | undefined {
  const arrivals: Iterable<Arrival> = arrivalsIn((at) => (at === goal.at ? [goal] : []), before, step);
  for (const { index } of arrivals) return index;
  return undefined;
}

/** Where a branch begins that, by the results of calls alone, begins once more with nothing changed. */
function circleIn(
  exchanges: readonly Exchange[],
  from: number,
  profile: Profile,
  { kind, at }: Goal,
): number | undefined {
  const effects = exchanges[from]?.step.effects ?? [];
  if (kind !== 'runaway') return undefined;
  const entries = entriesOf(at, profile, effects);
  for (const { input, before, step } of exchanges.slice(from + 1)) {
    if (entries.length === 0 || before === undefined || input?.type !== 'call-result') return undefined;
    const again = entriesOf(at, before.profile, step.effects).some((entry) => entries.includes(entry));
    if (again) return effects.findIndex((effect) => effect.type === 'enter-branch' && effect.at === at);
  }
  return undefined;
}
