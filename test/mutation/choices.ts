import type { Arrow, Goto as GotoNode } from '../../language/generated/ast.js';
import { type Change, nextOf, remove, rewrite, swaps } from './change.js';
import type { Mutators } from './mutators.js';
import type { Names } from './names.js';

/** What visitors choose from, and where anything leads. */
export const CHOICES: Mutators = {
  Arrow: elsewhere,
  Goto: elsewhere,
  Options: (node) => [...swaps('order', node.options), ...rewrite('saves', node, /\bsaves \S+ /, '')],
  Option: remove,
  Otherwise: remove,
  Cards: (node) => [...swaps('order', node.cards), ...rewrite('saves', node, /\bsaves \S+ /, '')],
  Card: remove,
  CardText: remove,
  CardImage: (node) => [...remove(node), ...rewrite('size', node, /(?<=\s)\d(?=\d*x)/, '4')],
  CardLink: remove,
  CardNext: remove,
};

/** The branches before and behind. */
function elsewhere(node: Arrow | GotoNode, { branches }: Names): Change[] {
  const target = node.branch?.$refText;
  if (target === undefined) return [];
  const others = [...nextOf(branches, target), ...nextOf([...branches].reverse(), target)];
  return [...new Set(others)].flatMap((name) => rewrite('target', node, /[^\s>-]\S*$/, name));
}
