import { createContext } from 'preact';
import type { Address } from '../../../../../language/bot/address.js';
import type { Entry } from '../../state/entry.js';

/** What is special about an item of the log. */
export interface Marks {
  /** It is what the conversation waits for, or what ended it. */
  readonly here: boolean;
  /** It belongs to the branch that the editor's cursor is in. */
  readonly near: boolean;
  /** It has come while someone was looking. */
  readonly fresh: boolean;
  /** How often an edit of the bot has changed what it says. */
  readonly edits: number;
}

const NONE: Marks = { here: false, near: false, fresh: false, edits: 0 };

export const MarksContext = createContext<Marks>(NONE);

/** Which entries belong to a branch; what the visitor does belongs to what it answers. */
export function nearCursor(entries: readonly Entry[], branch: Address | undefined): boolean[] {
  let near = false;
  return entries.map((entry) => {
    if (branch !== undefined && 'at' in entry) near = isOf(entry, branch);
    return near;
  });
}

function isOf(entry: Extract<Entry, { at: Address }>, branch: Address): boolean {
  const ats = entry.kind === 'branches' ? entry.entered : [entry.at];
  return ats.some((at) => at === branch || at.startsWith(`${branch}/`));
}
