import type { Bot } from '../bot/bot.js';
import { type BotAnalysis, FlowAnalyser } from '../flow/analyser.js';
import type { SequenceAnalysis } from '../flow/analysis.js';
import type { Finding } from '../flow/finding.js';
import type { SequenceFlow } from '../flow/graph.js';
import { findWitnesses } from '../paths/index.js';
import type { Goal, Witness } from '../paths/witness.js';
import { invitedFrom, type Search } from './searches.js';

/** How long is looked for conversations that begin at the same place: so long, and longer for each of them. */
const TRANSITIONS = 2000;
const TRANSITIONS_EACH = 1000;

type Found = ReadonlyMap<Goal, Witness>;

/**
 * What is kept of a document from one state to the next: what holds in its sequences, and the conversations that were
 * found. A change in one sequence leaves that of the others as it is.
 */
export class FlowMemory {
  private readonly analyser = new FlowAnalyser();
  /** By what they depend on. */
  private found: ReadonlyMap<string, Found> = new Map();
  private readonly numbers = new WeakMap<SequenceAnalysis, number>();
  private count = 0;
  private searchCount = 0;

  /** How many sequences were searched so far: what was kept does not count. */
  get searchesMade(): number {
    return this.searchCount;
  }

  /** How many sequences were analysed so far: what was kept does not count. */
  get analysesMade(): number {
    return this.analyser.count;
  }

  analyse(bot: Bot): BotAnalysis {
    return this.analyser.analyse(bot);
  }

  /** The conversations for some findings, and nothing for those that none was found for. */
  search(
    searches: readonly Search[],
    bot: Bot,
    analysis: BotAnalysis,
  ): ReadonlyMap<Finding, Witness | undefined> {
    const kept = new Map<string, Found>();
    const results = new Map<Finding, Witness | undefined>();
    const searchAll = (all: readonly Search[]) => {
      for (const [start, members] of byStart(all)) {
        const key = this.keyOf(start, members, analysis);
        const found = this.found.get(key) ?? this.find(bot, start, members);
        kept.set(key, found);
        const byKey = new Map([...found].map(([goal, witness]) => [JSON.stringify(goal), witness]));
        for (const { finding, goal } of members) results.set(finding, byKey.get(JSON.stringify(goal)));
      }
    };
    searchAll(searches);
    searchAll(
      searches.flatMap(({ otherwise, ...search }) =>
        otherwise !== undefined && results.get(search.finding) === undefined
          ? [{ ...search, start: otherwise }]
          : [],
      ),
    );
    this.found = kept;
    return results;
  }

  private find(bot: Bot, start: SequenceFlow, searches: readonly Search[]): Found {
    this.searchCount += 1;
    return findWitnesses(
      bot,
      start.name,
      searches.map(({ goal }) => goal),
      { transitions: TRANSITIONS + searches.length * TRANSITIONS_EACH },
    );
  }

  /** What a search depends on: the goals, and what holds in the sequences that can be played on the way. */
  private keyOf(start: SequenceFlow, searches: readonly Search[], { graph, analyses }: BotAnalysis): string {
    const numbers = [...invitedFrom(start, graph)].map((reached) => {
      const analysis = analyses.get(reached);
      return analysis && this.numberOf(analysis);
    });
    return JSON.stringify([start.name, numbers, searches.map(({ goal }) => goal)]);
  }

  private numberOf(analysis: SequenceAnalysis): number {
    const number = this.numbers.get(analysis) ?? this.count++;
    this.numbers.set(analysis, number);
    return number;
  }
}

function byStart(searches: readonly Search[]): ReadonlyMap<SequenceFlow, Search[]> {
  const groups = new Map<SequenceFlow, Search[]>();
  for (const search of searches) {
    const group = groups.get(search.start) ?? [];
    group.push(search);
    groups.set(search.start, group);
  }
  return groups;
}
