import type { Bot, Branch, Sequence } from '../bot/bot.js';
import type { PlayedSequence } from './analyse.js';
import type { Declared } from './declared.js';
import type { BranchFlow, FlowGraph, SequenceFlow, Way } from './graph.js';
import { destinationOf } from './reach.js';
import { actionsOfBranch, actionsOfSequence, type PlacedAction } from './reading/every-action.js';

/** A bot whose sequences have been analysed, each by itself. */
export class BotFlow {
  private readonly sources: ReadonlyMap<SequenceFlow, Sequence>;

  constructor(
    readonly bot: Bot,
    readonly declared: Declared,
    readonly graph: FlowGraph,
    readonly analyses: ReadonlyMap<SequenceFlow, PlayedSequence>,
  ) {
    this.sources = new Map(
      graph.sequences.flatMap((flow, index) => {
        const sequence = bot.sequences[index];
        return sequence ? [[flow, sequence] as const] : [];
      }),
    );
  }

  /** What a sequence is made from. */
  sourceOf(flow: SequenceFlow): Sequence | undefined {
    return this.sources.get(flow);
  }

  /** All actions that stand in a branch, in the order of the source. */
  actionsOf(branch: BranchFlow): Iterable<PlacedAction> {
    const source: Branch | undefined = this.sourceOf(branch.sequence)?.branches[branch.index];
    return source ? actionsOfBranch(source, branch.at) : [];
  }

  /** All actions of the bot, in the order of the source. */
  *everyAction(): Generator<PlacedAction> {
    for (const [flow, sequence] of this.sources) yield* actionsOfSequence(sequence, flow.at);
  }

  /** The branches that can be played, in the order of the source. */
  played(): BranchFlow[] {
    return this.graph.sequences.flatMap((flow) =>
      flow.branches.filter((branch) => this.analyses.get(flow)?.reached.has(branch)),
    );
  }

  /** The ways that can be taken from a branch, in the order of the source. */
  waysFrom(branch: BranchFlow): readonly Way[] {
    const taken = this.analyses.get(branch.sequence)?.taken;
    return branch.ways.filter((way) => taken?.has(way));
  }

  /** Where a way leads, if there is such a branch. */
  destination(way: Way, from: BranchFlow): BranchFlow | undefined {
    return destinationOf(way, from, this.graph);
  }

  /** The branches that can be played right after one. */
  after(branch: BranchFlow): BranchFlow[] {
    return this.waysFrom(branch).flatMap((way) => this.destination(way, branch) ?? []);
  }
}
