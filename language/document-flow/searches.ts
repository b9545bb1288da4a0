import type { Finding } from '../flow/finding.js';
import type { BranchFlow, FlowGraph, SequenceFlow } from '../flow/graph.js';
import { destinationOf } from '../flow/reach.js';
import type { Goal } from '../paths/witness.js';

/** What is to be looked for so that a finding can be shown. */
export interface Search {
  readonly finding: Finding;
  readonly goal: Goal;
  /** Where the conversation begins. */
  readonly start: SequenceFlow;
}

/**
 * The findings that a conversation can show, what it has to arrive at, and where it begins: in the sequence of the
 * finding, but where it matters what is known before, and others invite that, in one that nobody invites.
 */
export function searchesFor(findings: readonly Finding[], graph: FlowGraph): Search[] {
  let starts: Starts | undefined;
  const branches = new Map(
    graph.sequences.flatMap((sequence) => sequence.branches.map((branch) => [branch.at, branch] as const)),
  );
  return findings.flatMap((finding): Search[] => {
    const branch = branches.get(branchAddress(finding.at));
    const goal = branch && goalOf(finding, branch, graph);
    if (!goal) return [];
    if (goal.kind !== 'unknown') return [{ finding, goal, start: branch.sequence }];
    starts ??= startsIn(graph);
    return [{ finding, goal, start: starts.get(branch.sequence) ?? branch.sequence }];
  });
}

/** For sequences that are invited, the first that leads there and is itself where a bot or a file begins. */
type Starts = ReadonlyMap<SequenceFlow, SequenceFlow>;

function startsIn(graph: FlowGraph): Starts {
  const [first] = graph.sequences;
  const invited = new Set(graph.sequences.flatMap((sequence) => invitedBy(sequence, graph)));
  const starts = new Map<SequenceFlow, SequenceFlow>();
  for (const start of graph.sequences) {
    if (start !== first && invited.has(start)) continue;
    for (const reached of invitedFrom(start, graph)) if (!starts.has(reached)) starts.set(reached, start);
  }
  return starts;
}

/** A sequence and those that its invitations reach. */
export function invitedFrom(sequence: SequenceFlow, graph: FlowGraph): ReadonlySet<SequenceFlow> {
  const reached = new Set([sequence]);
  for (const each of reached) for (const invited of invitedBy(each, graph)) reached.add(invited);
  return reached;
}

function invitedBy({ branches }: SequenceFlow, { sequenceNames }: FlowGraph): SequenceFlow[] {
  const ways = branches.flatMap((branch) => branch.ways);
  return ways.flatMap(({ kind, target }) => {
    const invited = kind === 'invitation' ? sequenceNames.get(target) : undefined;
    return invited ? [invited] : [];
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
