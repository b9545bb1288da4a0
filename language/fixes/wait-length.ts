import { millisecondsOf } from '../compiler/values.js';
import { isWait } from '../generated/ast.js';
import { spanOf } from '../symbols/symbol.js';
import { type Fixer, replacing } from './fix.js';
import { nodeAt } from './node-at.js';
import { removal } from './removal.js';

/** Makes a pause as long as can be, or removes one that is none. */
export const waitLength: Fixer<'wait-length'> = (problem) => {
  const { written, seconds } = problem.params;
  if (millisecondsOf(written) > 0) return [replacing(problem, `Change to ${seconds}s`, `${seconds}s`)];
  const pause = nodeAt(problem, isWait)?.$cstNode;
  if (!pause) return [];
  const edits = [removal(problem.document, spanOf(pause))];
  return [{ title: 'Remove the pause', edits, preferred: true, automatic: true }];
};
