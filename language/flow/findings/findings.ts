import type { SequenceAnalysis } from '../analysis.js';
import type { BotFlow } from '../bot-flow.js';
import type { Finding } from '../finding.js';
import type { SequenceFlow } from '../graph.js';
import { setByAny } from '../reading/setters.js';
import { inSourceOrder } from '../source-order.js';
import { deadEnds, missingEnding, settledConditions } from './endings.js';
import { invitationCircles } from './invitations.js';
import { leadsWithoutContact } from './leads.js';
import { type Loop, loopFinding, loopsIn } from './loops/loops.js';
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
  const endless = sequencesIn(loops.filter(({ certain }) => certain));
  const findings = [
    ...loops.flatMap((loop) => loopFinding(loop, flow)),
    ...flow.graph.sequences.flatMap((sequence) => findingsOfSequence(sequence, flow, endless)),
    ...invitationCircles(flow.graph, flow.analyses, sequencesIn(loops.filter(leadsToOthers))),
    ...leadsWithoutContact(flow),
    ...unmetValues(flow.bot.attributes, flow.everyAction()),
    ...usesBeforeKnown(flow, knowing),
  ];
  return findings.sort((a, b) => inSourceOrder(a.at, b.at));
}

function sequencesIn(loops: readonly Loop[]): ReadonlySet<SequenceFlow> {
  return new Set(loops.flatMap(({ branches }) => branches.map(({ sequence }) => sequence)));
}

function leadsToOthers(loop: Loop): boolean {
  return sequencesIn([loop]).size > 1;
}

function findingsOfSequence(
  sequence: SequenceFlow,
  flow: BotFlow,
  endless: ReadonlySet<SequenceFlow>,
): Finding[] {
  const analysis = flow.analyses.get(sequence);
  const source = flow.sourceOf(sequence);
  if (!analysis || !source) return [];
  return [
    ...unreachableBranches(source, analysis),
    ...deadEnds(analysis),
    ...settledConditions(analysis),
    // A loop without an end is told already.
    ...(endless.has(sequence) ? [] : missingEnding(analysis)),
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
