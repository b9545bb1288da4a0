import { quoted } from '../diagnostics/wording.js';
import { mendedPath } from '../text/http.js';
import { written } from '../text/write.js';
import { type Fix, type Fixer, type Problem, replacing } from './fix.js';

/** Writes the names in brackets with dots, and leaves out dots that stand alone. */
export const invalidAnswerPath: Fixer<'invalid-answer-path'> = (problem) =>
  change(problem, mendedPath(problem.params.path));

/** Leaves out the `$`. */
export const answerPathRoot: Fixer<'answer-path-root'> = (problem) => change(problem, problem.params.meant);

function change(
  problem: Pick<Problem<'answer-path-root'>, 'document' | 'span'>,
  path: string | undefined,
): Fix[] {
  return path === undefined ? [] : [replacing(problem, `Change to ${quoted(path)}`, written(path))];
}
