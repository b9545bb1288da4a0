import type { SequenceAnalysis } from './analysis.js';
import type { BotFlow } from './bot-flow.js';
import { deadEnds, missingEnding, settledConditions } from './endings.js';
import { endlessLoops, loopFinding } from './endless-loops.js';
import type { Finding } from './finding.js';
import type { SequenceFlow } from './graph.js';
import { invitationCircles } from './invitations.js';
import { leadsWithoutContact } from './leads.js';
import { setByAny } from './setters.js';
import { inSourceOrder } from './source-order.js';
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
  const certain = endlessLoops(flow, flow.played());
  const looping = new Set(certain.flatMap((loop) => loop.map(({ sequence }) => sequence)));
  const findings = [
    ...certain.flatMap((loop) => loopFinding(loop, true, flow)),
    ...flow.graph.sequences.flatMap((sequence) => findingsOfSequence(sequence, flow, looping)),
    ...invitationCircles(flow.graph, flow.analyses, looping),
    ...leadsWithoutContact(flow),
    ...unmetValues(flow.bot.attributes, flow.everyAction()),
    ...usesBeforeKnown(flow, knowing),
  ];
  return findings.sort((a, b) => inSourceOrder(a.at, b.at));
}

function findingsOfSequence(
  sequence: SequenceFlow,
  flow: BotFlow,
  looping: ReadonlySet<SequenceFlow>,
): Finding[] {
  const analysis = flow.analyses.get(sequence);
  const source = flow.sourceOf(sequence);
  if (!analysis || !source) return [];
  return [
    ...unreachableBranches(source, analysis),
    ...deadEnds(analysis),
    ...settledConditions(analysis),
    // A loop without an end is told already.
    ...(looping.has(sequence) ? [] : missingEnding(analysis)),
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
