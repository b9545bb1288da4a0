import { choicesOf, pickedBy } from '../../../../language/runtime/choices.js';
import type { Effect } from '../../../../language/runtime/effect.js';
import type { Input } from '../../../../language/runtime/input.js';
import type { Step } from '../../../../language/runtime/step.js';

/** An input, and what it picked from: so that the same is picked again when the bot has been edited since. */
export interface Move {
  readonly input: Input;
  readonly picked?: Picked;
}

/** `labels` are those of all bubbles or cards that were shown together; `index` is zero-based. */
export interface Picked {
  readonly labels: readonly string[];
  readonly index: number;
}

/** Why a move cannot be made in the bot as it is now: what it picked is not offered any more. */
export const GONE = 'gone';

/** An input as a move in what was shown last. */
export function moveOf(input: Input, steps: readonly Step[]): Move {
  const labels = 'index' in input ? labelsShown(steps) : undefined;
  return labels && 'index' in input ? { input, picked: { labels, index: input.index } } : { input };
}

/** The input that makes a move again in what was shown last. */
export function inputAgain({ input, picked }: Move, steps: readonly Step[]): Input | typeof GONE {
  const labels = picked && labelsShown(steps);
  if (!picked || !labels || !('index' in input)) return input;
  const index = indexAgain(picked, labels);
  return index === undefined ? GONE : { ...input, index };
}

/** By its label, wherever that is now; at its place, if it alone was given another label. */
function indexAgain({ labels: before, index }: Picked, labels: readonly string[]): number | undefined {
  const label = before[index];
  if (label === undefined || label === labels[index]) return index;
  const isRenamed =
    labels.length === before.length && labels.every((each, at) => at === index || each === before[at]);
  return pickedBy(choicesOf(labels), label, 'chat') ?? (isRenamed ? index : undefined);
}

/** The labels of the bubbles or cards that were shown last. */
function labelsShown(steps: readonly Step[]): readonly string[] | undefined {
  for (let index = steps.length - 1; index >= 0; index--) {
    const labels = steps[index]?.effects.map(labelsOf).findLast((each) => each !== undefined);
    if (labels) return labels;
  }
  return undefined;
}

function labelsOf(effect: Effect): readonly string[] | undefined {
  if (effect.type === 'bubbles') return effect.labels;
  return effect.type === 'cards' ? effect.cards.map(({ title }) => title) : undefined;
}
