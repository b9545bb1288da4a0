import { AstUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { type Branch, isBranch, isOption, isSequence, type Sequence } from '../generated/ast.js';
import { branchesOf } from '../references/declarations.js';
import { plainContent } from '../text/content.js';
import { branchNameFrom, gist } from './branch-name.js';
import type { SourceEdit } from './edit.js';
import type { Fix, Fixer } from './fix.js';
import { freeBranchName } from './free-name.js';
import { newBranch } from './new-branch.js';
import { nodeAt } from './node-at.js';

/** Leads a label to the branch that is called like it, else to a new one. */
export const labelWithoutTarget: Fixer<'label-without-target'> = (problem) => {
  const option = nodeAt(problem, isOption);
  const at = option?.label?.$cstNode?.end;
  if (at === undefined) return [];
  const arrow = (name: string) => ({ document: problem.document, start: at, end: at, text: ` -> ${name}` });
  return leads(option, problem.params.label, arrow);
};

/**
 * Ways to let something with a label lead to a branch.
 *
 * @param naming the edit that writes the branch's name
 */
export function leads(
  node: Parameters<typeof AstUtils.getContainerOfType>[0],
  label: string,
  naming: (name: string) => SourceEdit,
): Fix[] {
  const branch = AstUtils.getContainerOfType(node, isBranch);
  const sequence = AstUtils.getContainerOfType(branch, isSequence);
  if (!branch || !sequence) return [];
  const called = branchCalled(label, sequence);
  if (called)
    return [
      { title: `Lead to branch ${quoted(called.name)}`, edits: [naming(called.name)], preferred: true },
    ];
  const name = freeBranchName(sequence, branchNameFrom(label) ?? 'Next');
  const edits = [naming(name), newBranch(branch, name)];
  return [{ title: `Create branch ${quoted(name)}`, edits, preferred: true }];
}

/** The branch whose name or title says what a label says. */
function branchCalled(label: string, sequence: Sequence): Branch | undefined {
  const wanted = gist(label);
  if (wanted === '') return undefined;
  return branchesOf(sequence).find(
    ({ name, title }) => name && [name, plainContent(title)].some((words) => gist(words) === wanted),
  );
}
