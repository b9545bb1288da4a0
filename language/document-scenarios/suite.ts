import type { AstNode, LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Address } from '../bot/address.js';
import type { Bot } from '../bot/bot.js';
import { type LoweredScenario, lowerScenario, traceWith } from '../compiler/scenarios.js';
import { type CoverableId, type Hits, Recorder } from '../coverage/index.js';
import type { BotFile } from '../generated/ast.js';
import { load, type Program } from '../runtime/index.js';
import { type Outcome, run, type WalkOptions } from '../scenarios/index.js';
import type { Script } from '../scenarios/script.js';
import type { SeqbotServices } from '../services.js';
import { type Coverable, placedCoverables } from './coverage/coverables.js';
import { type ListedScenario, listScenarios } from './listing.js';
import { type Place, placeOf } from './places.js';
import { type PlayedWalk, walkPlayed } from './walk.js';

/** A scenario that can be played. */
export interface SuiteScenario extends ListedScenario {
  readonly script: Script;
  /** Where a part of the script stands; the title for one that the source does not have. */
  rangeOf(address: Address): Range;
}

/** What came of a scenario. */
export interface Ran {
  readonly outcome: Outcome;
  /** Where it failed, if it did: the line, or the title when it could not even begin. */
  readonly failedAt?: Range;
  /** Where in the source of the bot the conversation was by then: the action that waits or that ended it. */
  readonly at?: Place;
  /** What it played. */
  readonly hits: Hits;
}

/**
 * The scenarios of a file and the bot that they are about: that of the file, with what only they play and name. Everything
 * is made when it is first asked for. While there are errors in the file or in what it imports, it must not be taken to
 * say anything about the bot.
 */
export class Suite {
  /** The scenarios, in their order. */
  readonly scenarios: readonly SuiteScenario[];
  private readonly recorder = new Recorder();
  private readonly ran = new Map<SuiteScenario, Ran>();
  private readonly ids: ReadonlyMap<string, SuiteScenario>;
  private traced: ReturnType<typeof traceWith> | undefined;
  private loaded: Program | undefined;
  private watched: Program | undefined;
  private keyed: ReadonlyMap<CoverableId, string> | undefined;
  private placed: readonly Coverable[] | undefined;

  constructor(
    private readonly document: LangiumDocument<BotFile>,
    private readonly services: SeqbotServices,
  ) {
    this.scenarios = listScenarios(document).map(playable);
    this.ids = new Map(this.scenarios.map((scenario) => [scenario.id, scenario]));
  }

  /** The address of the file. */
  get uri(): string {
    return this.document.uri.toString();
  }

  /** The bot that is played. */
  get bot(): Bot {
    return this.trace.bot;
  }

  /** The bot made ready for playing. */
  get program(): Program {
    this.loaded ??= load(this.bot);
    return this.loaded;
  }

  /** All of the bot that can be covered, in its order. */
  get coverables(): readonly Coverable[] {
    this.placed ??= placedCoverables(this.bot, this.trace.nodes);
    return this.placed;
  }

  /** The scenario of an id, if there is one. */
  scenario(id: string): SuiteScenario | undefined {
    return this.ids.get(id);
  }

  /** The node of the source that stands at an address of the bot. */
  nodeAt(address: Address): AstNode | undefined {
    return this.trace.nodes.get(address);
  }

  /** Where an address of the bot stands in the source, if it does. */
  placeOf(address: Address): Place | undefined {
    const node = this.nodeAt(address);
    return node && placeOf(node);
  }

  /** Plays a scenario of this suite; once only. */
  run(scenario: SuiteScenario): Ran {
    const known = this.ran.get(scenario) ?? this.play(scenario);
    this.ran.set(scenario, known);
    return known;
  }

  /** Plays a scenario or another script line by line. */
  walk(script: Script, options?: WalkOptions): PlayedWalk {
    return walkPlayed(this.observed, script, this.recorder, options);
  }

  /** How often what can be covered was played in a run of this suite, by key. */
  covered({ hits }: Ran): { key: string; count: number }[] {
    return [...hits].flatMap(([id, count]) => {
      const key = this.keys.get(id);
      return key === undefined ? [] : [{ key, count }];
    });
  }

  private play({ script, rangeOf }: SuiteScenario): Ran {
    this.recorder.restart();
    const outcome = run(this.observed, script);
    const { hits } = this.recorder;
    const at = outcome.state && this.placeOf(outcome.state.waiting.at);
    const ran = { outcome, hits, ...(at && { at }) };
    return outcome.status === 'passed' ? ran : { ...ran, failedAt: rangeOf(outcome.failure.at) };
  }

  /** The bot made ready for playing under the eyes of the recorder; nobody else plays it. */
  private get observed(): Program {
    this.watched ??= load(this.bot, this.recorder);
    return this.watched;
  }

  private get keys(): ReadonlyMap<CoverableId, string> {
    this.keyed ??= new Map(this.coverables.map(({ id, key }) => [id, key]));
    return this.keyed;
  }

  private get trace(): ReturnType<typeof traceWith> {
    this.traced ??= traceWith(this.document, this.services);
    return this.traced;
  }
}

function playable(listed: ListedScenario): SuiteScenario {
  let lowered: LoweredScenario | undefined;
  const lower = () => {
    lowered ??= lowerScenario(listed.node);
    return lowered;
  };
  return {
    ...listed,
    get script() {
      return lower().script;
    },
    rangeOf: (address) => lower().nodes.get(address)?.$cstNode?.range ?? listed.selection,
  };
}
