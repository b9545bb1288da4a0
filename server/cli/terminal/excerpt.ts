import type { TextDocument } from 'langium';
import stringWidth from 'string-width';
import type { Range } from '../project/finding.js';
import type { Colours } from './print.js';
import { visibleLine } from './visible.js';

/** How many UTF-16 units of a long line are shown, and how many of them before the place. */
const SHOWN = 120;
const BEFORE = 40;

/** The line where a range begins and a line with carets under it, as far as it reaches on that line. */
export function excerpt(source: TextDocument, range: Range, { dim, red }: Colours): string[] {
  const { line, character } = range.start;
  const text = lineAt(source, line);
  const end = range.end.line > line ? text.length : range.end.character;
  const { before, within, after } = pieces(text, character, end);
  const number = String(line + 1);
  const carets = '^'.repeat(Math.max(1, stringWidth(within)));
  const indent = ' '.repeat(stringWidth(before));
  return [
    `${dim(`${number} |`)} ${before}${within}${after}`,
    `${dim(`${' '.repeat(number.length)} |`)} ${indent}${red(carets)}`,
  ];
}

function lineAt(source: TextDocument, line: number): string {
  const text = source.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return text.replace(/[\r\n]+$/, '');
}

/** What is shown of a line, cut where the range begins and ends. */
function pieces(text: string, start: number, end: number) {
  const first = text.length <= SHOWN ? 0 : boundary(text, Math.max(0, start - BEFORE));
  const last = boundary(text, first + SHOWN);
  const rangeEnd = Math.min(end, last);
  return {
    before: (first > 0 ? '…' : '') + shown(text.slice(first, start)),
    within: shown(text.slice(start, rangeEnd)),
    after: shown(text.slice(rangeEnd, last)) + (last < text.length ? '…' : ''),
  };
}

/** The index, or the one after where it would cut a character in two. */
function boundary(text: string, index: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(index)) ? index + 1 : index;
}

function shown(text: string): string {
  return visibleLine(text.replaceAll('\t', ' '));
}
