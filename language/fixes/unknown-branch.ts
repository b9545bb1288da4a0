import { AstUtils, CstUtils } from 'langium';
import { ACTIONS } from '../diagnostics/references.js';
import { quoted } from '../diagnostics/wording.js';
import { type Branch, isBranch, isSequence, type Sequence } from '../generated/ast.js';
import type { Fix, Fixer, Problem } from './fix.js';
import { freeBranchName } from './free-name.js';
import { newBranch } from './new-branch.js';
import { suggested } from './suggested.js';

/** Takes the branch that was probably meant, or creates the missing one. */
export const unknownBranch: Fixer<'unknown-branch'> = (problem) => {
  const changes = suggested(problem, problem.params.suggestion);
  return [...changes, ...creation(problem, changes.length === 0)];
};

function creation(problem: Problem<'unknown-branch'>, preferred: boolean): Fix[] {
  const { document, span, params } = problem;
  const root = document.parseResult.value.$cstNode;
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, span.start);
  const branch = AstUtils.getContainerOfType(leaf?.astNode, isBranch);
  if (!branch?.$cstNode || !isSequence(branch.$container)) return [];
  if (ACTIONS.has(params.name)) return [endingBranch(problem, branch, branch.$container)];
  const title = `Create branch ${quoted(params.name)}`;
  return [{ title, edits: [newBranch(branch, params.name)], preferred }];
}

/** A branch for an action that was written in place of one; it says nothing of its own. */
function endingBranch(
  { document, span, params: { name: action } }: Problem<'unknown-branch'>,
  branch: Branch,
  sequence: Sequence,
): Fix {
  const name = freeBranchName(sequence, action.charAt(0).toUpperCase() + action.slice(1));
  const edits = [{ document, ...span, text: name }, newBranch(branch, name, [action])];
  return { title: `Create branch ${quoted(name)}`, edits, preferred: true };
}
