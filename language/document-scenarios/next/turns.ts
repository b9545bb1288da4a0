import { Samples } from '../../paths/samples.js';
import type { Effect, Program, State } from '../../runtime/index.js';
import { isWritable } from '../../scenarios/recording/writable.js';
import type { ScriptStep } from '../../scenarios/script.js';
import type { Exchange } from '../../scenarios/transcript.js';

/** What the visitor could do, and what the chat shows for that; `sample` is something that would fit. */
export interface TurnOffered {
  readonly step: Extract<ScriptStep, { type: 'visitor' | 'complete-widget' | 'cancel-widget' }>;
  readonly of: 'bubble' | 'card' | 'sample' | 'app';
  /** The attribute that is asked for. */
  readonly attribute?: string;
}

/** All that the visitor can pick where a conversation is, in the order of the chat; nothing when it is over. */
export function turnsAt(
  { waiting }: State,
  exchanges: readonly Exchange[],
  program: Program,
): readonly TurnOffered[] {
  switch (waiting.for) {
    case 'bubble':
      return picked(labelsIn(exchanges), 'bubble');
    case 'card':
      return picked(cardsIn(exchanges), 'card');
    case 'widget':
      return [appTurn('complete-widget', waiting.app), appTurn('cancel-widget', waiting.app)];
    case 'answer':
      return answers(waiting.attribute, exchanges, program);
    default:
      return [];
  }
}

function appTurn(type: 'complete-widget' | 'cancel-widget', app: string): TurnOffered {
  return { step: { type, app }, of: 'app' };
}

function answers(attribute: string, exchanges: readonly Exchange[], program: Program): TurnOffered[] {
  const isChoice = program.attributes.get(attribute)?.type.kind === 'choice';
  if (isChoice) return picked(labelsIn(exchanges), 'bubble', attribute);
  const sample = new Samples(program, []).natural(attribute);
  return sample === undefined ? [] : picked([sample], 'sample', attribute);
}

function picked(values: readonly string[], of: TurnOffered['of'], attribute?: string): TurnOffered[] {
  return values.filter(isWritable).map((value) => ({
    step: { type: 'visitor', value },
    of,
    ...(attribute !== undefined && { attribute }),
  }));
}

function labelsIn(exchanges: readonly Exchange[]): readonly string[] {
  return lastOf(exchanges, 'bubbles')?.labels ?? [];
}

/** A card that leads nowhere and has no link cannot be picked. */
function cardsIn(exchanges: readonly Exchange[]): readonly string[] {
  const { cards = [] } = lastOf(exchanges, 'cards') ?? {};
  return cards.filter(({ pickable, link }) => pickable || link).map(({ title }) => title);
}

function lastOf<Type extends Effect['type']>(
  exchanges: readonly Exchange[],
  type: Type,
): Extract<Effect, { type: Type }> | undefined {
  const isIt = (effect: Effect): effect is Extract<Effect, { type: Type }> => effect.type === type;
  for (let index = exchanges.length - 1; index >= 0; index--) {
    const found = exchanges[index]?.effects.findLast(isIt);
    if (found) return found;
  }
  return undefined;
}
