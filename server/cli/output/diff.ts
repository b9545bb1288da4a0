import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Colours, Printer } from '../terminal/print.js';
import { visible } from '../terminal/visible.js';

/** The differences between two texts of a file, as `patch` reads them. */
export function unifiedDiff(file: string, before: string, after: string): string {
  return createTwoFilesPatch(file, file, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

const PAINTS: readonly (readonly [start: string, paint: (colours: Colours) => (text: string) => string])[] = [
  ['---', ({ bold }) => bold],
  ['+++', ({ bold }) => bold],
  ['@@', ({ cyan }) => cyan],
  ['-', ({ red }) => red],
  ['+', ({ green }) => green],
];

/** Prints such a diff: for people with colours, and with nothing that steers a terminal; elsewhere as it is. */
export function printDiff(diff: string, to: Printer): void {
  if (!to.isTerminal) {
    to.write(diff);
    return;
  }
  for (const line of diff.replace(/\n$/, '').split('\n')) {
    const found = PAINTS.find(([start]) => line.startsWith(start));
    const text = visible(line.replace(/\r$/, ''));
    to.line(found ? found[1](to.colours)(text) : text);
  }
}
