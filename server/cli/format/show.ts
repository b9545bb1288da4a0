import { printDiff } from '../output/diff.js';
import type { Finding } from '../project/finding.js';
import { count } from '../terminal/count.js';
import { placeOf } from '../terminal/findings.js';
import { err, out } from '../terminal/print.js';
import { visible, visibleLine } from '../terminal/visible.js';
import { countByStatus, type Done, diffOf, outputOf, type Status, type Wanted } from './done.js';

/** Says what came of sources: the files that changed or would, and how many there are. */
export function show(done: readonly Done[], wanted: Wanted): void {
  for (const one of done) showOne(one, wanted);
  // A diff is for programs, too.
  const files = wanted.diff ? [] : done.filter((one) => outputOf(one, wanted) === undefined);
  if (files.length > 0 && !files.every(isRefusedInput)) out.line(tally(files));
}

function showOne(one: Done, wanted: Wanted): void {
  const { input, result, status } = one;
  const text = outputOf(one, wanted);
  const diff = diffOf(one, wanted);
  if (text !== undefined) out.write(out.isTerminal ? visible(text) : text);
  else if (diff !== undefined) printDiff(diff, out);
  else if (result.status === 'refused') showRefused(result.error);
  else if (status === 'formatted' || status === 'unformatted') out.line(visibleLine(input.shown));
}

/** Who reads standard output for the text of standard input must not find a summary there. */
function isRefusedInput({ input, status }: Done): boolean {
  return input.isStandardInput && status === 'refused';
}

function showRefused({ file, range, message, code }: Finding): void {
  const { bold, red, dim } = err.colours;
  const place = bold(`${placeOf(file, range.start)}:`);
  err.line(`${place} ${red('error:')} not formatted: ${visibleLine(message)} ${dim(`[${code}]`)}`);
}

const WORDS: readonly (readonly [Status, string])[] = [
  ['formatted', 'formatted'],
  ['unformatted', 'not formatted'],
  ['unchanged', 'unchanged'],
  ['refused', 'left alone'],
  ['failed', 'not written'],
];

/** How many files there are of each status: `2 files: 1 formatted, 1 unchanged`. */
function tally(done: readonly Done[]): string {
  const counts = countByStatus(done);
  const parts = WORDS.flatMap(([status, words]) =>
    counts[status] === 0 ? [] : [`${counts[status]} ${words}`],
  );
  return `${count(done.length, 'file')}: ${parts.join(', ')}`;
}
