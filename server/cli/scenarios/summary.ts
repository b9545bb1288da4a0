import { count } from '../terminal/count.js';
import { printFindings, printNote } from '../terminal/findings.js';
import { err, out } from '../terminal/print.js';
import type { Results } from './results.js';
import { showFailed } from './show.js';
import { hasFailed } from './suite.js';

/**
 * Prints what all of it comes to: the failures again, the errors for which files were not run, and the counts. `isWhole`
 * says whether all files could be read: where some could not, there may be scenarios in them.
 */
export function summarize({ ran, errors, refused }: Results, isWhole: boolean): void {
  const failed = ran.filter(hasFailed);
  if (ran.length > 0) out.line();
  if (ran.length > 1 && failed.length > 0) {
    showFailed(failed);
    out.line();
  }
  printFindings(errors, err);
  for (const { file } of refused) printNote(`${file}: not run, because of the errors`);
  if (ran.length === 0 && refused.length === 0 && isWhole) printNote('There is no scenario here.');
  out.line(totals(ran.length - failed.length, failed.length, refused.length));
}

function totals(passed: number, failed: number, refused: number): string {
  const { green, red } = out.colours;
  const some = (paint: (text: string) => string, number: number) => (number > 0 ? paint : String);
  const counts = [
    some(green, passed)(`${passed} passed`),
    some(red, failed)(`${failed} failed`),
    ...(refused === 0 ? [] : [red(`${count(refused, 'file')} not run`)]),
  ];
  return counts.join(', ');
}
