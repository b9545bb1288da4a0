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
  /** Where it begins when none is found from there. */
  readonly otherwise?: SequenceFlow;
}

/**
 * The findings that a conversation can show, what it has to arrive at, and where it begins: in the sequence of the
 * finding, but where others invite that, and it matters what is known before or they lead round, in the bot's first
 * sequence or one that nobody invites.
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
    const own = branch.sequence;
    const begun = branches.get(goal.at)?.sequence ?? own;
    const round = goal.kind === 'runaway' && leadsBack(own, graph);
    if (goal.kind !== 'unknown' && !round) return [{ finding, goal, start: own }];
    starts ??= startsIn(graph);
    const start = starts.get(own) ?? own;
    // A circle shows whatever is known before.
    return [{ finding, goal, start, ...(round && start !== own && { otherwise: begun }) }];
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

/** Whether the invitations of a sequence lead back to it. */
function leadsBack(sequence: SequenceFlow, graph: FlowGraph): boolean {
  return invitedBy(sequence, graph).some((invited) => invitedFrom(invited, graph).has(sequence));
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
