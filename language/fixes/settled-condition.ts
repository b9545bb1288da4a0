import { AstUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { type If, isBranch, isIf } from '../generated/ast.js';
import { lineBreakOf, type SourceEdit } from './edit.js';
import type { Fix, Fixer } from './fix.js';
import { indentationOf, indented } from './new-branch.js';
import { nodeAt } from './node-at.js';
import { blockLines } from './own-branch.js';
import { removal } from './removal.js';
import { withComment } from './with-comment.js';

/** Leaves of the condition what is played anyway. Perhaps another one was meant, so none of it is obvious. */
export const settledCondition: Fixer<'settled-condition'> = (problem) => {
  const condition = nodeAt(problem, isIf);
  if (!condition) return [];
  const fix = problem.params.holds ? whatHolds(condition) : whatIsLeft(condition);
  return fix ? [fix] : [];
};

function whatHolds(condition: If): Fix | undefined {
  if (!condition.target) return played(condition, 0);
  const { $container: branch, target } = condition;
  const name = target.branch?.$refText;
  if (!name || !isBranch(branch) || branch.actions.at(-1) !== condition) return undefined;
  const { offset: start = 0, end = 0 } = condition.$cstNode ?? {};
  const edit = { document: AstUtils.getDocument(condition), start, end, text: `-> ${name}` };
  return { title: `Go on in ${quoted(name)} without a condition`, edits: [edit], preferred: false };
}

function whatIsLeft(condition: If): Fix | undefined {
  return condition.alternative ? played(condition, 1) : removed(condition);
}

/** What stands between the first or second braces, without them. */
function played(condition: If, index: 0 | 1): Fix | undefined {
  const lines = blockLines(condition, index);
  if (lines.length === 0) return removed(condition);
  const document = AstUtils.getDocument(condition);
  const { offset: start = 0, end = 0 } = condition.$cstNode ?? {};
  const { indent } = indentationOf(condition);
  const [first = '', ...others] = lines;
  const text = [first, ...indented(others, indent)].join(lineBreakOf(document));
  const edit: SourceEdit = { document, start, end, text };
  return { title: 'Keep what is played, without the condition', edits: [edit], preferred: false };
}

function removed(condition: If): Fix | undefined {
  const document = AstUtils.getDocument(condition);
  const { offset: start = 0, end = 0 } = condition.$cstNode ?? {};
  const edits = [removal(document, withComment(document, { start, end }))];
  return { title: 'Remove the condition', edits, preferred: false };
}
