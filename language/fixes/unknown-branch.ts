import { AstUtils, CstUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { isBranch, isSequence } from '../generated/ast.js';
import type { Fix, Fixer, Problem } from './fix.js';
import { newBranch } from './new-branch.js';
import { suggested } from './suggested.js';

/** Takes the branch that was probably meant, or creates the missing one. */
export const unknownBranch: Fixer<'unknown-branch'> = (problem) => {
  const changes = suggested(problem, problem.params.suggestion);
  return [...changes, ...creation(problem, changes.length === 0)];
};

function creation({ document, span, params }: Problem<'unknown-branch'>, preferred: boolean): Fix[] {
  const root = document.parseResult.value.$cstNode;
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, span.start);
  const branch = AstUtils.getContainerOfType(leaf?.astNode, isBranch);
  if (!branch?.$cstNode || !isSequence(branch.$container)) return [];
  const title = `Create branch ${quoted(params.name)}`;
  return [{ title, edits: [newBranch(branch, params.name)], preferred }];
}
