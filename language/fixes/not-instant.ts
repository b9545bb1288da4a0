import { type AstNode, AstUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { type Action, isAction, isBranch, isIf } from '../generated/ast.js';
import type { SourceEdit } from './edit.js';
import { lineBreakOf } from './edit.js';
import type { Fixer } from './fix.js';
import { indentationOf, indented, newBranch } from './new-branch.js';
import { nodeAt } from './node-at.js';
import { type OwnBranch, ownBranchOf } from './own-branch.js';

/** Moves what stands between the braces to a branch of its own, which goes on with what stands below. */
export const notInstant: Fixer<'not-instant'> = (problem) => {
  const condition = nodeAt(problem, isInBlock)?.$container;
  if (!isIf(condition) || !isBranch(condition.$container)) return [];
  const move = ownBranchOf(condition, condition.$container);
  if (!move) return [];
  return [{ title: `Move it to a new branch ${quoted(move.name)}`, edits: editsOf(move), preferred: true }];
};

function isInBlock(node: AstNode): node is Action {
  return isAction(node) && isIf(node.$container);
}

function editsOf({ condition, branch, name, moved, left, rest }: OwnBranch): SourceEdit[] {
  const document = AstUtils.getDocument(condition);
  const [first = '', ...others] = left;
  const lines = [first, ...indented(others, indentationOf(condition).indent)];
  const start = condition.$cstNode?.offset ?? 0;
  const end = rest?.end ?? condition.$cstNode?.end ?? start;
  const added = newBranch(branch, name, moved);
  const behind = rest ? newBranch(branch, rest.name, rest.lines).text : '';
  return [
    { document, start, end, text: lines.join(lineBreakOf(document)) },
    { ...added, text: added.text + behind },
  ];
}
