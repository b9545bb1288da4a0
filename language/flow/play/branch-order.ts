import type { BranchFlow, SequenceFlow } from '../graph.js';

/** The branches that some way leads to, each before those that it leads to as far as nothing leads back. */
export function branchOrder({ branches, branchNames }: SequenceFlow): readonly BranchFlow[] {
  const [first] = branches;
  const visited = new Set<BranchFlow>();
  const done: BranchFlow[] = [];
  const visits: { readonly branch: BranchFlow; way: number }[] = [];
  const visit = (branch: BranchFlow | undefined) => {
    if (branch === undefined || visited.has(branch)) return;
    visited.add(branch);
    visits.push({ branch, way: branch.ways.length });
  };
  visit(first);
  // A list of visits instead of recursion: paths may be longer than the stack is.
  for (let top = visits.at(-1); top !== undefined; top = visits.at(-1)) {
    // The last way first, so that in the end the first one's branch comes first.
    const way = top.branch.ways[--top.way];
    if (way === undefined) {
      done.push(top.branch);
      visits.pop();
    } else if (way.kind !== 'invitation') visit(branchNames.get(way.target));
  }
  return done.reverse();
}
