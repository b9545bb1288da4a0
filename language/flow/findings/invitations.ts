import type { SequenceAnalysis } from '../analysis.js';
import { componentsOf, leadsRound } from '../components.js';
import type { Finding } from '../finding.js';
import type { FlowGraph, SequenceFlow, Way } from '../graph.js';

/** The invitations that a sequence can make, in the order of the source. */
export function invitationsOf({ flow, taken }: SequenceAnalysis): readonly Way[] {
  return flow.branches.flatMap(({ ways }) =>
    ways.filter((way) => way.kind === 'invitation' && taken.has(way)),
  );
}

/**
 * Sequences that can only invite each other, over and over: none of them ends, and no other is ever invited.
 *
 * @param told sequences that are known to go round without end for another reason
 */
export function invitationCircles(
  graph: FlowGraph,
  analyses: ReadonlyMap<SequenceFlow, SequenceAnalysis>,
  told: ReadonlySet<SequenceFlow>,
): Finding[] {
  const invited = new Map([...analyses].map(([flow, analysis]) => [flow, invitedBy(analysis, graph)]));
  const successors = (flow: SequenceFlow) => (invited.get(flow) ?? []).flatMap((next) => next ?? []);
  return componentsOf(graph.sequences, successors)
    .filter((component) => leadsRound(component, successors))
    .filter((component) => !component.some((flow) => told.has(flow)))
    .filter((component) => isClosed(component, invited, analyses))
    .flatMap((component) => circleOf(component, graph, analyses));
}

/** Nothing stands for a name that no sequence has. */
function invitedBy(analysis: SequenceAnalysis, graph: FlowGraph): readonly (SequenceFlow | undefined)[] {
  return invitationsOf(analysis).map(({ target }) => graph.sequenceNames.get(target));
}

function isClosed(
  component: readonly SequenceFlow[],
  invited: ReadonlyMap<SequenceFlow, readonly (SequenceFlow | undefined)[]>,
  analyses: ReadonlyMap<SequenceFlow, SequenceAnalysis>,
): boolean {
  const members = new Set<SequenceFlow | undefined>(component);
  return component.every(
    (flow) =>
      analyses.get(flow)?.ended.size === 0 && (invited.get(flow) ?? []).every((next) => members.has(next)),
  );
}

function circleOf(
  component: readonly SequenceFlow[],
  graph: FlowGraph,
  analyses: ReadonlyMap<SequenceFlow, SequenceAnalysis>,
): Finding[] {
  const members = new Set(component);
  const sequences = graph.sequences.filter((flow) => members.has(flow));
  const first = sequences[0] && analyses.get(sequences[0]);
  const invitation = first && invitationsOf(first)[0];
  if (!invitation) return [];
  return [{ kind: 'invitation-circle', at: invitation.at, sequences: sequences.map(({ name }) => name) }];
}
