import type { Failure } from '../exit-codes.js';
import { writeWhole } from '../output/write.js';
import { lcovReport } from './coverage/lcov.js';
import type { Measured } from './coverage/measure.js';
import { junitReport } from './junit.js';
import type { TestOptions } from './options.js';
import type { Results } from './results.js';

/** Writes the files that were asked for, with those that could not be read. Returns those that could not be written. */
export async function writeReports(
  results: Results,
  unread: readonly Failure[],
  measured: Measured | undefined,
  { junit, coverage }: TestOptions,
): Promise<Failure[]> {
  const failures = [
    junit === undefined ? undefined : await writeWhole(junit, junitReport(results, unread)),
    measured && typeof coverage === 'string' ? await writeWhole(coverage, lcovReport(measured)) : undefined,
  ];
  return failures.flatMap((failure) => failure ?? []);
}
