import type { TextDocument } from 'langium';
import stringWidth from 'string-width';
import type { Range } from '../project/finding.js';
import { firstCells, lastCells } from './cells.js';
import type { Printer } from './print.js';
import { visibleLine } from './visible.js';

/** Cells of a line where the width of the terminal is not known, and the least that is shown in a narrow one. */
const WIDTH = 120;
const NARROWEST = 20;
/** Stands where a line goes on. */
const CUT = '…';

/** The line where a range begins and a line with carets under it, as far as it reaches on that line. */
export function excerpt(
  source: TextDocument,
  { start: { line, character }, end }: Range,
  { colours: { dim }, width = WIDTH }: Pick<Printer, 'colours' | 'width'>,
  paint: (carets: string) => string,
): string[] {
  const text = lineAt(source, line);
  const number = String(line + 1);
  const room = Math.max(NARROWEST, width - `${number} | `.length);
  const last = end.line > line ? text.length : end.character;
  const { before, within, after } = pieces(text, character, last, room);
  const carets = '^'.repeat(Math.max(1, stringWidth(within)));
  const indent = ' '.repeat(stringWidth(before));
  return [
    `${dim(`${number} |`)} ${before}${within}${after}`.trimEnd(),
    `${dim(`${' '.repeat(number.length)} |`)} ${indent}${paint(carets)}`,
  ];
}

function lineAt(source: TextDocument, line: number): string {
  const text = source.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return text.replace(/[\r\n]+$/, '');
}

/** What is shown of a line in so many cells, cut where the range begins and ends. */
function pieces(text: string, start: number, end: number, room: number) {
  const whole = text.length <= room && cells(text) <= room;
  const { head, tail } = whole
    ? { head: text.slice(0, start), tail: text.slice(start) }
    : around(text, start, room - 2 * cells(CUT));
  const rangeEnd = Math.max(0, Math.min(end - start, tail.length));
  return {
    before: (head.length < start ? CUT : '') + shown(head),
    within: shown(tail.slice(0, rangeEnd)),
    after: shown(tail.slice(rangeEnd)) + (start + tail.length < text.length ? CUT : ''),
  };
}

/** What stands before and behind a place: a third of the room before it, and more where less stands behind it. */
function around(text: string, start: number, room: number) {
  const enough = firstCells(text.slice(start), room - Math.floor(room / 3), cells);
  const head = lastCells(text.slice(0, start), room - cells(enough), cells);
  return { head, tail: firstCells(text.slice(start), room - cells(head), cells) };
}

function cells(text: string): number {
  return stringWidth(shown(text));
}

function shown(text: string): string {
  return visibleLine(text.replaceAll('\t', ' '));
}
