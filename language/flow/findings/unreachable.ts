import type { Sequence } from '../../bot/bot.js';
import type { SequenceAnalysis } from '../analysis.js';
import { deadWays } from '../build.js';
import type { Finding } from '../finding.js';
import type { BranchFlow, Way } from '../graph.js';
import { rootsOf } from './roots.js';

/**
 * Branches that no path comes to: of those that lead to each other the first, and none that only lacks a branch which
 * is told. Where something leads there that is never played, that is told elsewhere: a condition with but one outcome,
 * or actions below one that ends its branch. A name that is used twice is an error of its own.
 */
export function unreachableBranches({ branches }: Sequence, { flow, reached }: SequenceAnalysis): Finding[] {
  const unreached = flow.branches.filter((branch) => !reached.has(branch));
  if (unreached.length === 0) return [];
  const written = new Map(flow.branches.map((branch, index) => [branch, waysOf(branch, branches[index])]));
  const successors = (branch: BranchFlow) => destinationsOf(written.get(branch) ?? [], branch);
  const excused = new Set(unreached.filter((branch) => flow.branchNames.get(branch.name) !== branch));
  for (const branch of reached) for (const next of successors(branch)) excused.add(next);
  const roots = rootsOf(unreached, successors, excused);
  return [...roots].map(([{ at, name }, others]) => ({
    kind: 'unreachable-branch',
    at,
    branch: name,
    others: others.map((other) => other.name),
  }));
}

/** All that is written, whether it is played or not. */
function waysOf(flow: BranchFlow, branch: Sequence['branches'][number] | undefined): readonly Way[] {
  return branch === undefined ? flow.ways : [...flow.ways, ...deadWays(branch, flow)];
}

function destinationsOf(ways: readonly Way[], { sequence }: BranchFlow): BranchFlow[] {
  return ways.flatMap(({ kind, target }) =>
    kind === 'invitation' ? [] : (sequence.branchNames.get(target) ?? []),
  );
}
