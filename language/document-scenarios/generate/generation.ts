import type { LangiumDocument } from 'langium';
import { type CoverableId, Recorder } from '../../coverage/index.js';
import { scenarioSource } from '../../decompiler/scenario.js';
import type { FormatOptions } from '../../format/options.js';
import type { BotFile } from '../../generated/ast.js';
import { covering } from '../../paths/covering.js';
import type { Conversation } from '../../paths/growth.js';
import { keyOf, type Mark } from '../../paths/trace.js';
import { load, type Program } from '../../runtime/index.js';
import { record, run } from '../../scenarios/index.js';
import type { Script } from '../../scenarios/script.js';
import type { SeqbotServices } from '../../services.js';
import type { Coverable } from '../coverage/coverables.js';
import type { Suite } from '../suite.js';
import { type LeftReason, Reachability } from './left.js';
import { Titles } from './titles.js';

export interface GenerationOptions {
  /** Only what is in this sequence; else what is in those of the file. */
  readonly sequence?: string;
  readonly format: FormatOptions;
}

/** A scenario that was generated: it comes true. */
export interface GeneratedScenario {
  readonly script: Script;
  /** Formatted, and ends with its line. */
  readonly source: string;
}

/** Something for which no scenario was generated, and why. */
export interface Left {
  readonly coverable: Coverable;
  readonly reason: LeftReason;
}

export interface Generated {
  readonly scenarios: readonly GeneratedScenario[];
  readonly left: readonly Left[];
}

/**
 * Makes scenarios for what those of a document do not cover yet: few, each a conversation that a visitor could have. The
 * document must be validated, without errors. Nothing is written. It pauses now and then, so that it can be given up;
 * {@link generate} does not.
 */
export function* generation(
  document: LangiumDocument<BotFile>,
  options: GenerationOptions,
  services: SeqbotServices,
): Generator<void, Generated> {
  const suite = services.scenarios.Suites.of(document);
  return yield* new Generation(suite, options, services).run();
}

/** The same at once. */
export function generate(...parameters: Parameters<typeof generation>): Generated {
  const pauses = generation(...parameters);
  let next = pauses.next();
  while (next.done !== true) next = pauses.next();
  return next.value;
}

class Generation {
  private readonly recorder = new Recorder();
  private readonly program: Program;
  private readonly titles: Titles;
  private readonly open = new Map<CoverableId, Coverable>();
  private readonly refused = new Set<CoverableId>();
  private readonly scenarios: GeneratedScenario[] = [];

  constructor(
    private readonly suite: Suite,
    private readonly options: GenerationOptions,
    private readonly services: SeqbotServices,
  ) {
    this.program = load(suite.bot, this.recorder);
    this.titles = new Titles(
      suite.bot,
      suite.scenarios.map(({ title }) => title.trim()),
    );
    for (const coverable of suite.coverables) {
      if (this.isAskedFor(coverable)) this.open.set(coverable.id, coverable);
    }
  }

  *run(): Generator<void, Generated> {
    for (const scenario of this.suite.scenarios) {
      yield;
      this.close(this.suite.run(scenario).hits.keys());
    }
    for (const sequence of new Set([...this.open.values()].map((coverable) => coverable.sequence))) {
      yield* this.cover(sequence);
    }
    return { scenarios: this.scenarios, left: this.left() };
  }

  private isAskedFor({ sequence, place }: Coverable): boolean {
    const { sequence: wanted } = this.options;
    return wanted === undefined ? place.uri === this.suite.uri : sequence === wanted;
  }

  private *cover(sequence: string): Generator<void> {
    const marks = [...this.open.values()].filter((coverable) => coverable.sequence === sequence).map(markOf);
    const take = (conversation: Conversation) => this.take(conversation);
    const { refused } = yield* covering(this.suite.bot, sequence, marks, take);
    for (const mark of refused) this.refused.add(keyOf(mark));
  }

  /** Writes a conversation down. Returns whether a scenario can say it. */
  private take(conversation: Conversation): boolean {
    const recorded = record(this.program, conversation, 'scenario');
    if (recorded.status === 'refused') return false;
    this.recorder.restart();
    const { exchanges } = run(this.program, recorded.script);
    const { hits } = this.recorder;
    const effects = exchanges.flatMap((exchange) => exchange.effects);
    const script = { ...recorded.script, title: this.titles.next(recorded.script, effects) };
    const source = scenarioSource(script, this.suite.bot, this.options.format, this.services);
    if (source === undefined) return false;
    this.scenarios.push({ script, source });
    this.close(hits.keys());
    return true;
  }

  private close(ids: Iterable<CoverableId>): void {
    for (const id of ids) this.open.delete(id);
  }

  private left(): readonly Left[] {
    if (this.open.size === 0) return [];
    const reachability = new Reachability(this.suite.bot);
    return [...this.open].map(([id, coverable]) => {
      if (this.refused.has(id)) return { coverable, reason: 'unwritable' };
      return { coverable, reason: reachability.isUnreachable(coverable) ? 'unreachable' : 'not-found' };
    });
  }
}

function markOf({ at, outcome }: Coverable): Mark {
  return outcome === undefined ? { at } : { at, outcome };
}
