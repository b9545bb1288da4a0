import type { AstNode } from 'langium';
import { type Action, isAction, isBranch } from '../generated/ast.js';

/** The action that stands in a branch itself: the one given, or the condition around it. Between braces nothing waits. */
export function inBranch(node: AstNode | undefined): Action | undefined {
  let action = node;
  while (action && !isBranch(action.$container)) action = action.$container;
  return isAction(action) ? action : undefined;
}
