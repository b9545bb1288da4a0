import { child, ROOT } from '../bot/address.js';
import type { Bot, Sequence } from '../bot/bot.js';
import type { PlayedSequence } from './analyse.js';
import { AnalysedSequence } from './analysed-sequence.js';
import type { SequenceAnalysis } from './analysis.js';
import { BotFlow } from './bot-flow.js';
import { graphOf } from './build.js';
import { type Declared, declaredIn } from './declared.js';
import { entryKnowledge, intersection } from './entry-knowledge.js';
import type { Finding } from './finding.js';
import { findingsIn } from './findings/findings.js';
import type { FlowGraph, SequenceFlow } from './graph.js';

/** What can happen in a bot. */
export interface BotAnalysis {
  readonly graph: FlowGraph;
  /** Each sequence by itself, whoever the visitor is. */
  readonly analyses: ReadonlyMap<SequenceFlow, PlayedSequence>;
  /** In the order of the source. */
  readonly findings: readonly Finding[];
}

/**
 * Analyses a bot again and again while it is being written. Sequences that are as they were the last time, at the same
 * place and with the same declarations, are not analysed again: keep one of these for each file.
 */
export class FlowAnalyser {
  private before: ReadonlyMap<string, AnalysedSequence> = new Map();
  private made = 0;

  /** How often a sequence has been analysed so far; what was there already does not count. */
  get count(): number {
    return this.made;
  }

  /** Analyses a bot, also one of a file with errors. Time grows with its size. */
  analyse(bot: Bot): BotAnalysis {
    const declared = declaredIn(bot);
    const sequences = bot.sequences.map((sequence, index) => this.take(sequence, index, declared));
    this.before = new Map(sequences.map((sequence) => [sequence.flow.at, sequence]));
    const byFlow = new Map(sequences.map((sequence) => [sequence.flow, sequence]));
    const graph = graphOf(sequences.map(({ flow }) => flow));
    const analyses = new Map(sequences.map((sequence) => [sequence.flow, sequence.analyse()]));
    const flow = new BotFlow(bot, declared, graph, analyses);
    const findings = findingsIn(flow, knowingAnalyses(graph, bot.start, byFlow));
    return { graph, analyses, findings };
  }

  private take(sequence: Sequence, index: number, declared: Declared): AnalysedSequence {
    const at = child(ROOT, 'sequences', index);
    const counted = () => {
      this.made++;
    };
    return AnalysedSequence.of(sequence, at, declared, this.before.get(at), counted);
  }
}

/** The analyses for visitors of whom is known what is known at every invitation. */
function knowingAnalyses(
  graph: FlowGraph,
  start: string,
  sequences: ReadonlyMap<SequenceFlow, AnalysedSequence>,
): ReadonlyMap<SequenceFlow, SequenceAnalysis> {
  const of = (flow: SequenceFlow): AnalysedSequence => {
    const sequence = sequences.get(flow);
    if (!sequence) throw new RangeError(`${flow.name} is not one of the sequences.`);
    return sequence;
  };
  const known = entryKnowledge(
    graph,
    start,
    (flow) => of(flow).mentioned,
    (flow, attributes) => of(flow).analyse(attributes),
  );
  return new Map(
    graph.sequences.map((flow) => {
      const { mentioned } = of(flow);
      return [flow, of(flow).analyse(intersection(known.get(flow) ?? new Set(), mentioned))];
    }),
  );
}
