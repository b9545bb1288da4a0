import { GrammarUtils } from 'langium';
import { isAsk } from '../generated/ast.js';
import type { Fixer } from './fix.js';
import { nodeAt } from './node-at.js';
import { removal } from './removal.js';

/** Its words may be wanted again once the attribute has a type: they are never taken away unseen. */
export const needlessRetry: Fixer<'needless-retry'> = (problem) => {
  const ask = nodeAt(problem, isAsk);
  const start = GrammarUtils.findNodeForKeyword(ask?.$cstNode, 'retry')?.offset;
  if (start === undefined) return [];
  const edits = [removal(problem.document, { start, end: problem.span.end })];
  return [{ title: 'Remove "retry" and its text', edits, preferred: true }];
};
