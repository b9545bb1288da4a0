import { type AstNode, GrammarUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { type And, type Condition, isAnd, isIsCheck, isOr, isTest, type Or } from '../generated/ast.js';
import type { Fixer } from './fix.js';
import { nodeAt } from './node-at.js';

/**
 * Nothing is one and another at once, and everything is not the one or not the other: there `and` and `or` were taken
 * for each other. What else was meant is not known.
 */
export const constantCondition: Fixer<'constant-condition'> = (problem) => {
  const { document, span } = problem;
  const joined = nodeAt(problem, (node): node is And | Or => isJoined(node) && covers(node, span));
  if (!joined || !saysOfOne(joined.parts, joined.$type === 'Or')) return [];
  const [wrong, meant] = isAnd(joined) ? ['and', 'or'] : ['or', 'and'];
  const words = GrammarUtils.findNodesForKeyword(joined.$cstNode, wrong);
  const edits = words.map(({ offset: start, end }) => ({ document, start, end, text: meant }));
  return [{ title: `Change ${quoted(wrong)} to ${quoted(meant)}`, edits, preferred: true }];
};

function isJoined(node: AstNode): node is And | Or {
  return isAnd(node) || isOr(node);
}

function covers({ $cstNode: node }: AstNode, { start, end }: { start: number; end: number }): boolean {
  return node?.offset === start && node.end === end;
}

/** Whether all parts say of one attribute what it is, or all what it is not. */
function saysOfOne(parts: readonly Condition[], negated: boolean): boolean {
  const attributes = parts.map((part) => {
    if (!isTest(part) || !isIsCheck(part.check)) return undefined;
    const { value, negated: not } = part.check;
    return value && not === negated ? part.attribute.ref : undefined;
  });
  return attributes[0] !== undefined && attributes.every((attribute) => attribute === attributes[0]);
}
