/** Says that no edit mends a diagnostic, and why: its page tells the author. */
export interface Unfixable {
  /** One sentence. */
  readonly reason: string;
}

/** What stands in the table of fixes in place of one. */
export function unfixable(reason: string): Unfixable {
  return { reason };
}

export function isUnfixable(entry: object): entry is Unfixable {
  return 'reason' in entry;
}
