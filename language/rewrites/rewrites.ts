import { type AstNode, AstUtils, CstUtils, type LangiumDocument } from 'langium';
import { type BotFile, isCall, isChat, isOptions } from '../generated/ast.js';
import { addElse } from './add-else.js';
import { addOtherwise } from './add-otherwise.js';
import type { Rewrite } from './rewrite.js';

/**
 * What can be rewritten where a cursor is.
 *
 * @param offset in UTF-16 units; counts for the head of an action, up to its opening brace
 */
export function rewritesAt(document: LangiumDocument<BotFile>, offset: number): readonly Rewrite[] {
  const root = document.parseResult.value.$cstNode;
  if (!root) return [];
  const at = CstUtils.findLeafNodeAtOffset(root, offset);
  const leaf = at && !at.hidden ? at : CstUtils.findLeafNodeBeforeOffset(root, offset);
  const action = AstUtils.getContainerOfType(leaf?.astNode, isRewritable);
  if (!action?.$cstNode || offset > action.$cstNode.end) return [];
  return isOptions(action) ? addOtherwise(action, offset) : addElse(action);
}

function isRewritable(node: AstNode) {
  return isOptions(node) || isChat(node) || isCall(node);
}
