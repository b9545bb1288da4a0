import type { SourceEdit } from '../fixes/edit.js';

/** A change that an author may want where nothing is wrong. */
export interface Rewrite {
  /** What it does, as an order: shown in a menu. */
  readonly title: string;
  readonly edits: readonly SourceEdit[];
}
