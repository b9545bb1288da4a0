import { type AstNode, AstUtils } from 'langium';
import type { Finding } from '../../flow/finding.js';
import { type BotFile, type Branch, isBranch, isIf, isOptions, isSequence } from '../../generated/ast.js';
import { isNeedlessArrow } from '../advice-order.js';
import { isConstant } from '../conditions.js';
import { completesCases } from './completes-cases.js';

/** A finding, and what it is about. */
export interface Placed {
  readonly finding: Finding;
  readonly node: AstNode;
}

/** Leaves out what another diagnostic of the file accounts for, and what is good style. */
export function withoutEchoes(found: readonly Placed[], file: BotFile): Placed[] {
  const spared = sparedByOptions(file);
  const meant = found.filter(
    ({ finding, node }) =>
      !(finding.kind === 'settled-condition' && finding.holds && isIf(node) && completesCases(node)) &&
      !(finding.kind === 'unreachable-branch' && isBranch(node) && spared.has(node)),
  );
  const settled = new Set(
    meant
      .filter(({ finding }) => finding.kind === 'settled-condition')
      .map(({ node }) => AstUtils.getContainerOfType(node, isSequence)),
  );
  return meant.filter(({ finding, node }) => {
    // What a condition decides once and for all may be why nothing ends.
    if (finding.kind === 'no-ending') return !(isSequence(node) && settled.has(node));
    return !(finding.kind === 'settled-condition' && isIf(node) && isSaidOf(node));
  });
}

/** By itself it is the same for everyone already. */
function isSaidOf({ condition }: { condition?: Parameters<typeof isConstant>[0] }): boolean {
  return condition !== undefined && isConstant(condition);
}

/** Branches that only lack the arrow behind options which all have their own. */
function sparedByOptions({ sequences }: BotFile): ReadonlySet<Branch | undefined> {
  return new Set(
    sequences
      .flatMap(({ branches }) => branches.flatMap(({ actions }) => actions))
      .filter(isOptions)
      .filter(isNeedlessArrow)
      .map(({ target }) => target?.branch?.ref),
  );
}
