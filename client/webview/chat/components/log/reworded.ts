import type { Entry } from '../../state/entry.js';

/** Whether two entries at one place differ in what they say, not only in what has become of them. */
export function isReworded(before: Entry, now: Entry): boolean {
  if (before === now || before.kind !== now.kind) return false;
  return JSON.stringify(saidIn(before)) !== JSON.stringify(saidIn(now));
}

function saidIn(entry: Entry): unknown {
  switch (entry.kind) {
    case 'bot':
      return [entry.text, entry.media];
    case 'sms':
      return entry.lines;
    case 'bubbles':
      return entry.labels;
    case 'cards':
      return entry.cards;
    default:
      return undefined;
  }
}
