import type { Address } from '../bot/address.js';
import type { Bot } from '../bot/bot.js';
import type { SequenceAnalysis } from '../flow/analysis.js';
import type { BranchFlow, Exit, FlowGraph, SequenceFlow, Way } from '../flow/graph.js';

/** What is to be drawn of a bot. */
export interface Drawing {
  readonly bot: Bot;
  /** That of the bot. */
  readonly graph: FlowGraph;
  /** What can happen in the sequences; without it everything can. */
  readonly analyses?: ReadonlyMap<SequenceFlow, SequenceAnalysis>;
  /** The codes of what is wrong, by the address of the branch or sequence where that is. */
  readonly problems?: ReadonlyMap<Address, readonly string[]>;
  /** The sequence to draw, if not all of them. */
  readonly only?: SequenceFlow;
}

type Analysed = Pick<Drawing, 'analyses'>;

/** Whether a branch can be played. */
export function isReached(branch: BranchFlow, { analyses }: Analysed): boolean {
  return analyses?.get(branch.sequence)?.reached.has(branch) ?? true;
}

/** Whether a way can be taken, if the branch is played. */
export function isTaken(way: Way, from: BranchFlow, drawing: Analysed): boolean {
  const analysis = drawing.analyses?.get(from.sequence);
  return !analysis?.reached.has(from) || analysis.taken.has(way);
}

/** Whether an end can happen, if the branch is played. */
export function isEnded(exit: Exit, from: BranchFlow, drawing: Analysed): boolean {
  const analysis = drawing.analyses?.get(from.sequence);
  return !analysis?.reached.has(from) || analysis.ended.has(exit);
}

/** What is wrong with a branch or sequence, a line for each. */
export function marksOf(
  { at }: BranchFlow | SequenceFlow,
  { problems }: Pick<Drawing, 'problems'>,
): string[] {
  return (problems?.get(at) ?? []).map((code) => `⚠ ${code}`);
}
