import { type Atom, isMultiline, linesOf } from './atoms.js';
import { widthOf } from './width.js';

/** What stands before an atom: spaces, or a line break with or without a blank line above the new line. */
export type Gap =
  | { readonly newLine: false; readonly spaces: number }
  | { readonly newLine: true; readonly blank: boolean; readonly depth: number };

/** An atom and where it is put. */
export interface Placed {
  readonly atom: Atom;
  gap: Gap;
  /** What it reads then, line by line. */
  readonly lines: readonly string[];
}

const NO_SPACE_BEFORE: ReadonlySet<string> = new Set([',', ')', '..']);
const NO_SPACE_AFTER: ReadonlySet<string> = new Set(['(', '..']);

/** The gap between two atoms on one line. */
export function spacing(before: Atom, atom: Atom): Gap {
  if (atom.kind === 'line-comment') return { newLine: false, spaces: 2 };
  const close = NO_SPACE_AFTER.has(before.type) || NO_SPACE_BEFORE.has(atom.type);
  return { newLine: false, spaces: close ? 0 : 1 };
}

/** How many cells atoms take side by side; of one over several lines the first line counts. */
export function flatWidth(atoms: Iterable<Atom>): number {
  let width = 0;
  let before: Atom | undefined;
  for (const atom of atoms) {
    const gap = before && spacing(before, atom);
    width += firstLineWidth(atom) + (gap && !gap.newLine ? gap.spaces : 0);
    before = atom;
  }
  return width;
}

export function firstLineWidth(atom: Atom): number {
  return widthOf(isMultiline(atom) ? (linesOf(atom.text)[0] ?? '') : atom.text);
}
