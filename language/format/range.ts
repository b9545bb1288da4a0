import type { Atom } from './atoms.js';
import { difference, editsInside, gapText, type TextChange, type Writing } from './edits.js';
import type { Placed } from './placement.js';
import type { Item, Statement } from './statements.js';

/** A part of a file: UTF-16 units from its start, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Neighbouring atoms by their places among all, both inclusive. */
interface Atoms {
  readonly first: number;
  readonly last: number;
}

/**
 * The atoms of all statements and comments that stand on the lines of a stretch, whole statements with the lines that
 * they end on. Nothing where only white space stands there.
 */
export function atomsTouched(
  stretch: Stretch,
  items: readonly Item[],
  atoms: readonly Atom[],
  source: string,
): Atoms | undefined {
  const spans = spansByAtom(items);
  let lines = wholeLines(stretch, source);
  for (let touched = onLines(lines, atoms); touched; ) {
    const whole = around(touched, spans);
    lines = wholeLines({ start: startOf(atoms, whole.first), end: endOf(atoms, whole.last) }, source);
    const next = onLines(lines, atoms);
    if (!next || (next.first === touched.first && next.last === touched.last)) return touched;
    touched = next;
  }
  return undefined;
}

/** Of all changes those that keep to the lines of some atoms. */
export function editsAmong(
  { first, last }: Atoms,
  placed: readonly Placed[],
  writing: Writing,
): TextChange[] {
  const edits: TextChange[] = [];
  for (let index = first; index <= last; index++) {
    const place = placed[index];
    if (!place) continue;
    const start = placed[index - 1]?.atom.end ?? 0;
    const gap = gapText(place.gap, writing);
    if (index > first) edits.push(...difference(start, place.atom.start, gap, writing.source));
    else edits.push(...indentationOnly(start, place.atom.start, gap, writing.source));
    edits.push(...editsInside(place, writing));
  }
  const end = placed[last]?.atom.end ?? 0;
  const white = /^[^\S\r\n]*/.exec(writing.source.slice(end))?.[0].length ?? 0;
  return [...edits, ...difference(end, end + white, '', writing.source)];
}

/** What stands above the first line stays. */
function indentationOnly(start: number, end: number, gap: string, source: string): TextChange[] {
  const line = Math.max(source.lastIndexOf('\n', end - 1), source.lastIndexOf('\r', end - 1)) + 1;
  if (line < start) return [];
  return difference(line, end, gap.slice(Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1), source);
}

function wholeLines({ start, end }: Stretch, source: string): Stretch {
  let first = start;
  while (first > 0 && !isBreak(source, first - 1)) first--;
  let last = end;
  while (last < source.length && !isBreak(source, last)) last++;
  return { start: first, end: last };
}

function isBreak(source: string, offset: number): boolean {
  return source[offset] === '\n' || source[offset] === '\r';
}

function onLines({ start, end }: Stretch, atoms: readonly Atom[]): Atoms | undefined {
  const first = atoms.findIndex((atom) => atom.end > start);
  const last = atoms.findLastIndex((atom) => atom.start < end);
  return first >= 0 && first <= last ? { first, last } : undefined;
}

/** For each atom the innermost statement that it is a part of; a comment between statements stands for itself. */
function spansByAtom(items: readonly Item[], spans = new Map<number, Atoms>()): Map<number, Atoms> {
  for (const item of items) {
    if (item.is === 'atom') spans.set(item.index, { first: item.index, last: item.index });
    else addStatement(item, spans);
  }
  return spans;
}

function addStatement({ parts, first, last }: Statement, spans: Map<number, Atoms>): void {
  const span = { first: first.index, last: last.index };
  for (const part of parts) {
    if (part.is === 'atom') spans.set(part.index, span);
    else {
      spans.set(part.open.index, span);
      spansByAtom(part.items, spans);
      spans.set(part.close.index, span);
    }
  }
}

function around({ first, last }: Atoms, spans: ReadonlyMap<number, Atoms>): Atoms {
  let [low, high] = [first, last];
  for (let index = first; index <= last; index++) {
    const span = spans.get(index);
    low = Math.min(low, span?.first ?? low);
    high = Math.max(high, span?.last ?? high);
  }
  return { first: low, last: high };
}

function startOf(atoms: readonly Atom[], index: number): number {
  return atoms[index]?.start ?? 0;
}

function endOf(atoms: readonly Atom[], index: number): number {
  return atoms[index]?.end ?? 0;
}
