import { type AstNode, AstUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { type Action, type Goto, isBranch, isGoto, isSequence } from '../generated/ast.js';
import { belongsToReply } from '../validation/advice-goto.js';
import { playedPartOf } from '../validation/endings.js';
import { before } from './beside.js';
import { dedented } from './dedented.js';
import type { Fixer } from './fix.js';
import { freeBranchName } from './free-name.js';
import { newBranch } from './new-branch.js';
import { nodeAt } from './node-at.js';

/** What is said before going back only the author knows. */
export const gotoWithoutReply: Fixer<'goto-without-reply'> = (problem) => {
  const action = nodeAt(problem, isGoto);
  if (!action) return [];
  return [{ title: 'Add a reply', edits: [before(action, 'reply "…"')], preferred: true }];
};

/** Moves it with the reply right before it to a branch of its own, and leads there. */
export const gotoSharesBranch: Fixer<'goto-shares-branch'> = (problem) => {
  const { document } = problem;
  const action = nodeAt(problem, isGoto);
  const branch = AstUtils.getContainerOfType(action, isBranch);
  if (!action?.branch || !action.$cstNode || !branch || !isSequence(branch.$container)) return [];
  const name = freeBranchName(branch.$container, nameFor(action.branch.$refText));
  const replies = repliesAtEnd(playedPartOf(branch).before);
  const start = startOf(replies[0] ?? action);
  const moved = dedented(document.textDocument.getText().slice(start, action.$cstNode.end));
  const announced = replies.some(({ $type }) => $type === 'Reply');
  const edits = [
    { document, start, end: action.$cstNode.end, text: `-> ${name}` },
    newBranch(branch, name, announced ? moved : ['reply "…"', ...moved]),
  ];
  return [{ title: `Give it a branch of its own, ${quoted(name)}`, edits, preferred: true }];
};

function repliesAtEnd(actions: readonly Action[]): readonly Action[] {
  const other = actions.findLastIndex((action) => !belongsToReply(action));
  return actions.slice(other + 1);
}

function nameFor(target: string): string {
  return `BackTo${target.charAt(0).toUpperCase()}${target.slice(1)}`;
}

function startOf({ $cstNode }: AstNode | Goto): number {
  return $cstNode?.offset ?? 0;
}
