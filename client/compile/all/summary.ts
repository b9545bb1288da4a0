import { strings } from '../../strings.js';
import type { Tally } from './compile-each.js';

/** One sentence that says what came of compiling several sources. */
export function summaryOf({ written, upToDate, refused, failed, left, isCancelled }: Tally<unknown>): string {
  const counts: readonly (readonly [number, string])[] = [
    [written.length, strings.countWritten],
    [upToDate.length, strings.countUpToDate],
    [refused.length, strings.countRefused],
    [failed.length, strings.countFailed],
    [left.length, strings.countLeft],
  ];
  const list = counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
  if (isCancelled) return strings.compileCancelled(list);
  return list ? strings.compiledAll(list) : strings.noBots;
}
