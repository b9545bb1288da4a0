import { isWebhookPart } from '../generated/ast.js';
import type { Fix, Fixer, Problem } from './fix.js';
import { nodeAt } from './node-at.js';
import { removal } from './removal.js';

/** Which of two values is meant only the author knows. */
export const repeatedInWebhook: Fixer<'header-repeated'> & Fixer<'field-repeated'> = (
  problem: Problem<'header-repeated' | 'field-repeated'>,
) => remove(problem, 'Remove the second one');

/** Saving the same twice has no effect. */
export const saveRepeated: Fixer<'save-repeated'> = (problem) =>
  remove(problem, 'Remove the second "save"').map((fix) => ({ ...fix, automatic: true }));

function remove(problem: Pick<Problem<'save-repeated'>, 'document' | 'span'>, title: string): Fix[] {
  const cst = nodeAt(problem, isWebhookPart)?.$cstNode;
  if (!cst) return [];
  const edits = [removal(problem.document, { start: cst.offset, end: cst.end })];
  return [{ title, edits, preferred: true }];
}
