import type { Channel } from '../bot/bot.js';
import { fold } from '../bot/values/fold.js';

/** Labels to pick from by typing. */
export interface Choices {
  readonly labels: readonly string[];
  readonly folded: ReadonlyMap<string, number>;
}

const NUMBER = /^(\d{1,9})[.)]?$/;

/** Labels made ready to be picked from; of two that read the same, the first counts. */
export function choicesOf(labels: readonly string[]): Choices {
  const folded = new Map<string, number>();
  labels.forEach((label, index) => {
    if (!folded.has(fold(label))) folded.set(fold(label), index);
  });
  return { labels, folded };
}

/**
 * The index that a typed text picks: a label's whole text, trimmed and its case ignored, or on SMS a number counted
 * from 1. `undefined` when it picks nothing.
 */
export function pickedBy({ labels, folded }: Choices, text: string, channel: Channel): number | undefined {
  const exact = labels.indexOf(text.trim());
  const byText = exact >= 0 ? exact : folded.get(fold(text));
  if (byText !== undefined || channel !== 'sms') return byText;
  const index = numberIn(text) - 1;
  return index >= 0 && index < labels.length ? index : undefined;
}

/** The number that a text is, as it stands before a label on SMS; not a number where it is none. */
export function numberIn(text: string): number {
  return Number(NUMBER.exec(text.trim())?.[1]);
}
