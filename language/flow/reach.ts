import type { BranchFlow, FlowGraph, SequenceFlow, Way } from './graph.js';

/** Where a way leads, if there is such a branch: for an invitation the start of the sequence. */
export function destinationOf(way: Way, from: BranchFlow, graph: FlowGraph): BranchFlow | undefined {
  if (way.kind === 'invitation') return graph.sequenceNames.get(way.target)?.branches[0];
  return from.sequence.branchNames.get(way.target);
}

/**
 * The branches to which some way leads from the start of a sequence, that one included. Every condition can hold and
 * fail here, so nothing that can be played is left out.
 */
export function reachableFrom(sequence: SequenceFlow, graph: FlowGraph): ReadonlySet<BranchFlow> {
  const reached = new Set<BranchFlow>();
  const [start] = sequence.branches;
  const pending = start ? [start] : [];
  for (let branch = pending.pop(); branch !== undefined; branch = pending.pop()) {
    if (reached.has(branch)) continue;
    reached.add(branch);
    for (const way of branch.ways) {
      const next = destinationOf(way, branch, graph);
      if (next && !reached.has(next)) pending.push(next);
    }
  }
  return reached;
}
