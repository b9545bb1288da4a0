import { type AstNode, AstUtils, GrammarUtils } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import { isAsk, isBranch, isCall, isChat, isIf } from '../generated/ast.js';
import type { ActionOutcome } from '../runtime/index.js';

/** A range in a file. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/**
 * Where a node stands: of a branch only its name, of a condition over several actions only the condition, so that they
 * do not cover what stands in them. `undefined` for a node that is not in any source.
 */
export function placeOf(node: AstNode): Place | undefined {
  const whole = node.$cstNode?.range;
  if (whole === undefined) return undefined;
  const end = headOf(node)?.end ?? whole.end;
  return { uri: AstUtils.getDocument(node).uri.toString(), range: { start: whole.start, end } };
}

function headOf(node: AstNode): Range | undefined {
  if (isBranch(node)) return node.title?.$cstNode?.range ?? nameOf(node);
  return isIf(node) && node.block ? node.condition?.$cstNode?.range : undefined;
}

function nameOf(node: AstNode): Range | undefined {
  return GrammarUtils.findNodeForProperty(node.$cstNode, 'name')?.range;
}

/** The part of an action's node that says an outcome, where no node of its own does. */
export function partOf(node: AstNode, outcome: ActionOutcome): AstNode {
  if ((isChat(node) && outcome === 'offline') || (isCall(node) && outcome === 'failed'))
    return node.otherwise ?? node;
  return isAsk(node) && outcome === 'again' ? (node.retry ?? node) : node;
}
