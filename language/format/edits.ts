import { type Atom, LINE_BREAK } from './atoms.js';
import type { Indentation } from './options.js';
import type { Gap, Placed } from './placement.js';

/** A change of a text: the UTF-16 units from `start` up to `end` become `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a file writes what an atom and its gap are made of. */
export interface Writing {
  readonly source: string;
  readonly lineBreak: string;
  readonly indentation: Indentation;
}

/** What a file begins with that is no white space to an author. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The changes that put every atom where it belongs: white space only, and of that only what differs. */
export function editsOf(placed: readonly Placed[], writing: Writing): TextChange[] {
  const last = placed.at(-1);
  if (!last) return difference(markOf(writing.source).length, writing.source.length, '', writing.source);
  const atEnd = difference(last.atom.end, writing.source.length, writing.lineBreak, writing.source);
  return [...placed.flatMap((place, index) => editsAt(placed, index, place, writing)), ...atEnd];
}

function editsAt(placed: readonly Placed[], index: number, place: Placed, writing: Writing): TextChange[] {
  const start = placed[index - 1]?.atom.end ?? markOf(writing.source).length;
  const gap = index === 0 ? '' : gapText(place.gap, writing);
  return [...difference(start, place.atom.start, gap, writing.source), ...editsInside(place, writing)];
}

function markOf(source: string): string {
  return source.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
}

/** The white space of a gap. */
export function gapText(gap: Gap, { lineBreak, indentation }: Writing): string {
  if (!gap.newLine) return ' '.repeat(gap.spaces);
  return lineBreak.repeat(gap.blank ? 2 : 1) + indentation.text(gap.depth);
}

/** The changes inside a text or a comment, line by line. */
export function editsInside({ atom, lines }: Placed, { source, lineBreak }: Writing): TextChange[] {
  if (lines.length === 1 && lines[0] === atom.text) return [];
  const edits: TextChange[] = [];
  let start = atom.start;
  for (const [index, line] of lines.entries()) {
    const end = endOfLine(atom, start);
    edits.push(...difference(start, end, line, source));
    const next = end + (source.slice(end, end + 2) === '\r\n' ? 2 : 1);
    if (index < lines.length - 1) edits.push(...difference(end, next, lineBreak, source));
    start = next;
  }
  return edits;
}

function endOfLine(atom: Atom, start: number): number {
  const found = atom.text.slice(start - atom.start).search(LINE_BREAK);
  return found < 0 ? atom.end : start + found;
}

/** The one change that makes a part of a source read as a text; none where it does. */
export function difference(start: number, end: number, text: string, source: string): TextChange[] {
  const before = source.slice(start, end);
  if (before === text) return [];
  const shorter = Math.min(before.length, text.length);
  let head = 0;
  while (head < shorter && before[head] === text[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === text.at(-1 - tail)) tail++;
  return [{ start: start + head, end: end - tail, text: text.slice(head, text.length - tail) }];
}
