import wrapAnsi from 'wrap-ansi';
import { markdown } from '../../../language/text/markdown.js';
import type { Block } from '../../../language/text/tree.js';
import { terminalLines } from './markdown.js';
import type { Printer } from './print.js';

/** How many cells a line of prose has at most, so that it can be read. */
const WIDEST = 100;

/** A block of code, or a line. The prose of our pages has no line breaks. */
const PART = /^(`{3,})[\s\S]*?^\1$|^.*$/gm;

/** A page on diagnostics as lines for a terminal. Each part is read on its own, so that a page may be of any length. */
export function pageLines(page: string, to: Pick<Printer, 'colours' | 'width'>): string[] {
  const parts = Array.from(page.trimEnd().matchAll(PART), ([part]) => part);
  return parts.flatMap((part) =>
    part === '' ? [''] : markdown([part]).flatMap((block) => blockLines(block, to)),
  );
}

function blockLines(block: Block, { colours, width }: Pick<Printer, 'colours' | 'width'>): string[] {
  const lines = terminalLines([block], colours);
  if (block.type === 'codeBlock') return lines.map((line) => `  ${line}`);
  if (width === undefined) return lines;
  const hang = block.type === 'list' ? '  ' : '';
  return lines.flatMap((line) =>
    wrapAnsi(line, Math.min(width, WIDEST) - hang.length)
      .split('\n')
      .map((part, index) => (index === 0 ? part : hang + part)),
  );
}
