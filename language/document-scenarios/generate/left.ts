import type { Address } from '../../bot/address.js';
import type { Bot } from '../../bot/bot.js';
import type { BotCoverable } from '../../coverage/index.js';
import { FlowAnalyser } from '../../flow/analyser.js';
import type { SequenceAnalysis } from '../../flow/analysis.js';
import type { BranchFlow } from '../../flow/graph.js';
import { actionAt } from '../../paths/action-at.js';

/**
 * Why nothing was generated for something: nobody can come there, within the bounds of the search nobody did, or what
 * was found no scenario can say.
 */
export type LeftReason = 'unreachable' | 'not-found' | 'unwritable';

/** Tells of what no conversation was found for whether there can be one. */
export class Reachability {
  private readonly branches = new Map<Address, { flow: BranchFlow; analysis: SequenceAnalysis }>();

  constructor(private readonly bot: Bot) {
    const { graph, analyses } = new FlowAnalyser().analyse(bot);
    for (const sequence of graph.sequences) {
      const analysis = analyses.get(sequence);
      for (const flow of analysis === undefined ? [] : sequence.branches) {
        if (analysis) this.branches.set(flow.at, { flow, analysis });
      }
    }
  }

  isUnreachable({ at, outcome, words }: BotCoverable): boolean {
    const found = this.branches.get(branchOf(at));
    if (found === undefined) return false;
    const { flow, analysis } = found;
    if (!analysis.reached.has(flow) || isBeneathSettled(at, analysis)) return true;
    if (outcome === undefined) return false;
    if (outcome === 'again') return this.takesAnything(at);
    const settled = analysis.settled.get(at);
    if (settled !== undefined && (outcome === 'yes' || outcome === 'no'))
      return settled !== (outcome === 'yes');
    const ways = flow.ways.filter((way) => way.at === words && words !== at);
    return ways.length > 0 && !ways.some((way) => analysis.taken.has(way));
  }

  /** Whether any text is an answer. */
  private takesAnything(at: Address): boolean {
    const action = actionAt(this.bot, at);
    const name = action?.type === 'visitor-attribute' ? action.attribute : undefined;
    return this.bot.attributes.find((attribute) => attribute.name === name)?.type.kind === 'text';
  }
}

function branchOf(at: Address): Address {
  return /^\/sequences\/\d+\/branches\/\d+/.exec(at)?.[0] ?? '';
}

/** Whether an action stands on the side of a condition that is never played. */
function isBeneathSettled(at: Address, { settled }: SequenceAnalysis): boolean {
  return [...settled].some(([condition, holds]) =>
    at.startsWith(`${condition}/${holds ? 'otherwise' : 'then'}/`),
  );
}
