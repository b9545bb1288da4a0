import { choicesOf, pickedBy } from '../../../../language/runtime/choices.js';
import type { Effect } from '../../../../language/runtime/effect.js';
import type { Input } from '../../../../language/runtime/input.js';
import type { Waiting } from '../../../../language/runtime/state.js';
import { indexAgain } from './again.js';

/** An input, and what it was about: so that the same is done again when the bot has been edited since. */
export interface Move {
  readonly input: Input;
  readonly picked?: Picked;
  /** The webhook that a result was given for. */
  readonly webhook?: string;
  /** Whether that result is that none came in time. */
  readonly late?: true;
}

/** `labels` are those of all bubbles or cards that were shown together; `index` is zero-based. */
export interface Picked {
  readonly labels: readonly string[];
  readonly index: number;
}

/** Why a move cannot be made in the bot as it is now: what it picked is not offered any more. */
export const GONE = 'gone';

/** Where a move is made: what is waited for, and the labels of the bubbles or cards that were shown last. */
export interface Spot {
  readonly waiting: Waiting;
  readonly labels?: readonly string[];
}

/** An input as a move where it is made. */
export function moveOf(input: Input, { waiting, labels }: Spot): Move {
  if ('index' in input && labels) return { input, picked: { labels, index: input.index } };
  const isResult = input.type === 'call-result' && waiting.for === 'call';
  return isResult ? { input, webhook: waiting.webhook } : { input };
}

/** The input that makes a move again elsewhere. */
export function inputAgain({ input, picked }: Move, { labels }: Spot): Input | typeof GONE {
  if (!picked || !labels || !('index' in input)) return input;
  const index = labelAgain(picked, labels);
  return index === undefined ? GONE : { ...input, index };
}

/** A label is found as a visitor who types it would find it. */
function labelAgain({ labels: before, index }: Picked, labels: readonly string[]): number | undefined {
  const label = before[index];
  if (label === undefined || label === labels[index]) return index;
  return pickedBy(choicesOf(labels), label, 'chat') ?? indexAgain(before, labels, index);
}

/** The labels of the bubbles or cards that effects show last, if they show any. */
export function labelsIn(effects: readonly Effect[]): readonly string[] | undefined {
  return effects.map(labelsOf).findLast((labels) => labels !== undefined);
}

function labelsOf(effect: Effect): readonly string[] | undefined {
  if (effect.type === 'bubbles') return effect.labels;
  return effect.type === 'cards' ? effect.cards.map(({ title }) => title) : undefined;
}
