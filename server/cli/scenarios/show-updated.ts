import { printDiff, unifiedDiff } from '../output/diff.js';
import { count } from '../terminal/count.js';
import { out } from '../terminal/print.js';
import { visibleLine } from '../terminal/visible.js';
import type { Updated } from './update.js';

/** Prints what was rewritten, file by file, and how many scenarios that were. */
export function showUpdated(updated: readonly Updated[]): void {
  for (const one of updated) {
    printDiff(diffOf(one), out);
    const name = out.colours.bold(visibleLine(one.input.shown));
    out.line(`${name}: ${count(one.titles.length, 'scenario')} rewritten`);
    out.line();
  }
}

/** What was rewritten in a file, for `--json`. */
export function jsonUpdated(one: Updated): object {
  return { file: one.input.shown, scenarios: one.titles, diff: diffOf(one) };
}

function diffOf({ input, text }: Updated): string {
  return unifiedDiff(input.shown, input.text, text);
}
