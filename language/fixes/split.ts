import { GrammarUtils } from 'langium';
import { shareOf } from '../compiler/values.js';
import { isSplit, isSplitPart, type Split } from '../generated/ast.js';
import { spanOf } from '../symbols/symbol.js';
import type { Fixer } from './fix.js';
import { nodeAt } from './node-at.js';
import { removal } from './removal.js';

/** Scales the parts so that they make 100. */
export const splitTotal: Fixer<'split-total'> = (problem) => {
  const split = nodeAt(problem, isSplit);
  const shares = split && hundred(split.parts.map(({ share }) => shareOf(share)));
  if (!shares) return [];
  const edits = split.parts.flatMap((part, index) => {
    const written = GrammarUtils.findNodeForProperty(part.$cstNode, 'share');
    return written ? [{ document: problem.document, ...spanOf(written), text: `${shares[index]}%` }] : [];
  });
  const shown = shares.map((share) => `${share}%`).join(', ');
  return [{ title: `Change to ${shown}`, edits, preferred: true }];
};

/** Removes a part that nobody takes, if others are left. */
export const splitEmptyPart: Fixer<'split-empty-part'> = (problem) => {
  const part = nodeAt(problem, isSplitPart);
  const cst = part?.$cstNode;
  if (!cst || !hasOthers(part.$container)) return [];
  return [{ title: 'Remove the part', edits: [removal(problem.document, spanOf(cst))], preferred: true }];
};

function hasOthers(split: Split): boolean {
  return split.parts.some(({ share }) => shareOf(share) > 0);
}

/**
 * Whole numbers that make 100 and stand to each other as nearly as can be as the shares do. Whatever is more than
 * nothing stays so; if all are nothing, they become equal.
 *
 * @returns nothing for more shares than there are hundredths
 */
export function hundred(shares: readonly number[]): number[] | undefined {
  const wanted = shares.some((share) => share > 0) ? shares : shares.map(() => 1);
  const total = wanted.reduce((sum, share) => sum + share, 0);
  const count = wanted.filter((share) => share > 0).length;
  if (count === 0 || count > 100) return undefined;
  const exact = wanted.map((share) => (share / total) * 100);
  const whole = exact.map((share) => (share > 0 ? Math.max(1, Math.floor(share + 1e-9)) : 0));
  const left = () => 100 - whole.reduce((sum, share) => sum + share, 0);
  while (left() !== 0) {
    const step = Math.sign(left());
    const index = furthest(exact, whole, step);
    whole[index] = (whole[index] ?? 0) + step;
  }
  return whole;
}

/** The share that lacks most, or for a step down has most too much; of several the first. */
function furthest(exact: readonly number[], whole: readonly number[], step: number): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, share] of exact.entries()) {
    const current = whole[index] ?? 0;
    const gap = (share - current) * step;
    const may = share > 0 && current + step > 0;
    if (may && gap > most + 1e-9) [best, most] = [index, gap];
  }
  return best;
}
