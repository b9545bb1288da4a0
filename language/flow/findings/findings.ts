import type { SequenceAnalysis } from '../analysis.js';
import type { BotFlow } from '../bot-flow.js';
import type { Finding } from '../finding.js';
import type { FlowGraph, SequenceFlow } from '../graph.js';
import { setByAny } from '../reading/setters.js';
import { inSourceOrder } from '../source-order.js';
import { deadEnds, missingEnding, settledConditions } from './endings.js';
import { invitationCircles } from './invitations.js';
import { leadsWithoutContact } from './leads.js';
import { invitesItself, isShutIn, type Loop, loopFinding, loopsIn } from './loops/loops.js';
import { unmetValues } from './unmet-values.js';
import { unreachableBranches } from './unreachable.js';

/**
 * All that is to be found in a bot, in the order of the source.
 *
 * @param knowing analyses of the sequences for visitors of whom is known what is known at every invitation
 */
export function findingsIn(
  flow: BotFlow,
  knowing: ReadonlyMap<SequenceFlow, SequenceAnalysis>,
): readonly Finding[] {
  const loops = loopsIn(flow);
  const round = sequencesIn(loops);
  const inviting = sequencesIn(loops.filter((loop) => invitesItself(loop, flow)));
  const findings = [
    ...loops.filter((loop) => !isShutIn(loop, flow)).flatMap((loop) => loopFinding(loop, flow)),
    ...flow.graph.sequences.flatMap((sequence) => findingsOfSequence(sequence, flow, round)),
    ...invitationCircles(flow.graph, flow.analyses, inviting),
    ...leadsWithoutContact(flow),
    ...unmetValues(flow.bot.attributes, flow.everyAction()),
    ...usesBeforeKnown(flow, knowing),
  ];
  return withoutShadowed(findings, flow.graph).sort((a, b) => inSourceOrder(a.at, b.at));
}

function sequencesIn(loops: readonly Loop[]): ReadonlySet<SequenceFlow> {
  return new Set(loops.flatMap(({ branches }) => branches.map(({ sequence }) => sequence)));
}

/** A sequence that has the name of an earlier one is never played: that is an error of its own, and the only one. */
function withoutShadowed(findings: readonly Finding[], { sequences, sequenceNames }: FlowGraph): Finding[] {
  const shadowed = sequences.filter((sequence) => sequenceNames.get(sequence.name) !== sequence);
  return findings.filter(({ at }) =>
    shadowed.every((sequence) => at !== sequence.at && !at.startsWith(`${sequence.at}/`)),
  );
}

function findingsOfSequence(
  sequence: SequenceFlow,
  flow: BotFlow,
  round: ReadonlySet<SequenceFlow>,
): Finding[] {
  const analysis = flow.analyses.get(sequence);
  const source = flow.sourceOf(sequence);
  if (!analysis || !source) return [];
  return [
    ...unreachableBranches(source, analysis),
    ...deadEnds(analysis),
    ...settledConditions(analysis),
    // A loop without an end is told already, or why it has none.
    ...(round.has(sequence) ? [] : missingEnding(analysis)),
  ];
}

/** What nothing in the bot sets comes from the site, which knows it from the start. */
function usesBeforeKnown(flow: BotFlow, knowing: ReadonlyMap<SequenceFlow, SequenceAnalysis>): Finding[] {
  const set = setByAny(flow.everyAction(), flow.declared.webhooks);
  return [...knowing.values()].flatMap(({ unknownUses }) =>
    unknownUses
      .filter(({ attribute }) => set.has(attribute))
      .map(({ at, attribute }): Finding => ({ kind: 'used-before-known', at, attribute })),
  );
}
