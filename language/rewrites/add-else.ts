import { AstUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { branchNameFrom } from '../fixes/branch-name.js';
import { newBranch } from '../fixes/new-branch.js';
import { type Call, type Chat, isBranch, isSequence } from '../generated/ast.js';
import { branchesOf } from '../references/declarations.js';
import type { Rewrite } from './rewrite.js';

/** Says where to go when nobody is online or a call fails: to the branch that is called so, or a new one. */
export function addElse(action: Chat | Call): Rewrite[] {
  const { $container: branch, $cstNode: cst } = action;
  const name = wantedName(action);
  if (action.otherwise || !cst || !name || !isBranch(branch) || !isSequence(branch.$container)) return [];
  const edit = {
    document: AstUtils.getDocument(action),
    start: cst.end,
    end: cst.end,
    text: ` else -> ${name}`,
  };
  const there = branchesOf(branch.$container).some((other) => other.name === name);
  const title = there
    ? `Add "else" that leads to ${quoted(name)}`
    : `Add "else" with a new branch ${quoted(name)}`;
  return [{ title, edits: there ? [edit] : [edit, newBranch(branch, name)] }];
}

/** Nothing for an action that is not whole yet. */
function wantedName(action: Chat | Call): string | undefined {
  if (action.$type === 'Chat') return action.assignee ? 'NobodyOnline' : undefined;
  const webhook = action.webhook?.$refText;
  return webhook ? branchNameFrom(`${webhook} failed`) : undefined;
}
