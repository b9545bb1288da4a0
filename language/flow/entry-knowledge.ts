import type { SequenceAnalysis } from './analysis.js';
import { invitationsOf } from './findings/invitations.js';
import type { FlowGraph, SequenceFlow } from './graph.js';

/** Analyses a sequence for visitors of whom some attributes are known when it begins. */
export type AnalyseKnowing = (flow: SequenceFlow, known: ReadonlySet<string>) => SequenceAnalysis;

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Which attributes are known whenever a sequence begins. Nothing is of those that can be the first: the bot's start,
 * and all that no invitation from there leads to. Of the others what is known at every invitation.
 *
 * @param mentioned the attributes that a sequence has to do with; it neither learns nor forgets any other
 */
export function entryKnowledge(
  graph: FlowGraph,
  start: string,
  mentioned: (flow: SequenceFlow) => ReadonlySet<string>,
  analyse: AnalyseKnowing,
): ReadonlyMap<SequenceFlow, ReadonlySet<string>> {
  const first = graph.sequenceNames.get(start);
  const spreading = new Spreading(graph, mentioned, analyse);
  for (const root of first ? [first, ...graph.sequences] : graph.sequences) spreading.begin(root);
  return spreading.known;
}

/** What is known only becomes less until every invitation agrees. */
class Spreading {
  readonly known = new Map<SequenceFlow, ReadonlySet<string>>();
  private readonly pending = new Set<SequenceFlow>();

  constructor(
    private readonly graph: FlowGraph,
    private readonly mentioned: (flow: SequenceFlow) => ReadonlySet<string>,
    private readonly analyse: AnalyseKnowing,
  ) {}

  /** Begins at a sequence that nothing has led to so far. */
  begin(root: SequenceFlow): void {
    if (this.known.has(root)) return;
    this.enter(root, NOTHING);
    for (const flow of this.pending) {
      this.pending.delete(flow);
      this.leave(flow, this.known.get(flow) ?? NOTHING);
    }
  }

  private leave(flow: SequenceFlow, known: ReadonlySet<string>): void {
    const mentioned = this.mentioned(flow);
    const passing = [...known].filter((attribute) => !mentioned.has(attribute));
    const analysis = this.analyse(flow, intersection(known, mentioned));
    for (const way of invitationsOf(analysis)) {
      const target = this.graph.sequenceNames.get(way.target);
      const learned = analysis.knownAtInvitation.get(way) ?? NOTHING;
      if (target) this.enter(target, new Set([...passing, ...learned]));
    }
  }

  private enter(flow: SequenceFlow, known: ReadonlySet<string>): void {
    const before = this.known.get(flow);
    const now = before ? intersection(before, known) : known;
    if (now.size === before?.size) return;
    this.known.set(flow, now);
    this.pending.add(flow);
  }
}

/** Those of the first that are in the second too. */
export function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((each) => b.has(each)));
}
