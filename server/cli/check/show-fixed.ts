import { count } from '../terminal/count.js';
import type { Printer } from '../terminal/print.js';
import { visible, visibleLine } from '../terminal/visible.js';
import type { Fixed } from './fix.js';

/** One line for each source in which something was mended: `bots/hello.seqbot: 3 fixed (2 semicolon, 1 spaced-unit)`. */
export function showFixed(fixed: readonly Fixed[], to: Printer): void {
  for (const { input, counts } of fixed) {
    if (counts.size === 0) continue;
    const codes = [...counts].sort().map(([code, times]) => `${times} ${code}`);
    to.line(`${to.colours.bold(visibleLine(input.shown))}: ${totalOf(counts)} fixed (${codes.join(', ')})`);
  }
  if (fixed.some(({ counts }) => counts.size > 0)) to.line();
}

/** How much was mended: `5 fixed in 2 files`. */
export function tallyOfFixed(fixed: readonly Fixed[]): string {
  const changed = fixed.filter(({ counts }) => counts.size > 0);
  if (changed.length === 0) return 'nothing to fix';
  const total = changed.reduce((sum, { counts }) => sum + totalOf(counts), 0);
  return `${total} fixed in ${count(changed.length, 'file')}`;
}

/** The text of standard input as it is now goes to standard output. */
export function printFixedInput(fixed: readonly Fixed[], to: Printer): void {
  for (const { input, text } of fixed) {
    if (input.isStandardInput) to.write(to.isTerminal ? visible(text) : text);
  }
}

/** What was mended in each source, for `--json`. */
export function jsonFixed({ input, text, counts }: Fixed): object {
  return {
    file: input.shown,
    fixed: Object.fromEntries([...counts].sort()),
    ...(input.isStandardInput && { text }),
  };
}

function totalOf(counts: Fixed['counts']): number {
  return [...counts.values()].reduce((sum, times) => sum + times, 0);
}
