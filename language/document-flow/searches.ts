import type { Finding } from '../flow/finding.js';
import type { BranchFlow, FlowGraph, SequenceFlow } from '../flow/graph.js';
import { destinationOf } from '../flow/reach.js';
import type { Goal } from '../paths/witness.js';

/** What is to be looked for so that a finding can be shown. */
export interface Search {
  readonly finding: Finding;
  readonly goal: Goal;
  /** Where it is. */
  readonly sequence: SequenceFlow;
}

/** The findings that a conversation can show, and what it has to arrive at. */
export function searchesFor(findings: readonly Finding[], graph: FlowGraph): Search[] {
  const branches = new Map(
    graph.sequences.flatMap((sequence) => sequence.branches.map((branch) => [branch.at, branch] as const)),
  );
  return findings.flatMap((finding): Search[] => {
    const branch = branches.get(branchAddress(finding.at));
    const goal = branch && goalOf(finding, branch, graph);
    return goal ? [{ finding, goal, sequence: branch.sequence }] : [];
  });
}

function goalOf(finding: Finding, branch: BranchFlow, graph: FlowGraph): Goal | undefined {
  const { at } = finding;
  switch (finding.kind) {
    case 'used-before-known':
      return { kind: 'unknown', at, attribute: finding.attribute };
    case 'dead-end':
      return { kind: 'ended', at, ending: 'ran-off' };
    case 'endless-loop': {
      const way = branch.ways.find((one) => one.at === at);
      const start = way && destinationOf(way, branch, graph);
      return start && { kind: 'runaway', at: start.at };
    }
    default:
      return undefined;
  }
}

/** The address of the branch that a place is in: `/sequences/0/branches/1/actions/2` lies in `/sequences/0/branches/1`. */
function branchAddress(at: string): string {
  return /^\/sequences\/\d+\/branches\/\d+/.exec(at)?.[0] ?? '';
}
