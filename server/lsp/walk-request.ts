import type { LangiumDocument } from 'langium';
import { type Connection, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Address } from '../../language/bot/address.js';
import { errorsOf, isValidated } from '../../language/compiler/compile.js';
import type { Suite, SuiteScenario } from '../../language/document-scenarios/suite.js';
import type { PlayedWalk } from '../../language/document-scenarios/walk.js';
import type { BotFile } from '../../language/generated/ast.js';
import { setupOf } from '../../language/scenarios/givens.js';
import { happenedAt, transcript } from '../../language/scenarios/index.js';
import { WALK_SCENARIO, type WalkPlace, type WalkResult, type WalkStop } from '../protocol.js';
import { answeredAbout } from './document-request.js';
import { failureOf, isScenarioRef } from './run-scenario-request.js';
import type { SeqbotLspServices } from './services.js';

/** So many of the actions of one turn are told: a turn can go on for ever. */
const MAX_PLAYED = 2_000;

/** Answers requests for a scenario line by line, as it is in the text that is being written, saved or not. */
export function registerWalk(connection: Connection, services: SeqbotLspServices): void {
  connection.onRequest(WALK_SCENARIO, (params: unknown) =>
    isScenarioRef(params)
      ? answeredAbout(params.uri, services, (document) =>
          isValidated(document, services)
            ? walkScenario(document, params.id, services)
            : new ResponseError(LSPErrorCodes.RequestFailed, 'The files of this bot could not be checked.'),
        )
      : new ResponseError(ErrorCodes.InvalidParams, 'Expected the URI of a file and the id of a scenario.'),
  );
}

/** A scenario of a document line by line. The document must be validated with all that it imports. */
export function walkScenario(
  document: LangiumDocument<BotFile>,
  id: string,
  services: SeqbotLspServices,
): WalkResult {
  const problems = errorsOf(document, services);
  if (problems.length > 0) return { status: 'not-run', problems };
  const suite = services.scenarios.Suites.of(document);
  const scenario = suite.scenario(id);
  return scenario ? walked(suite, scenario, document) : { status: 'gone' };
}

function walked(suite: Suite, scenario: SuiteScenario, document: LangiumDocument<BotFile>): WalkResult {
  const { script, title, sequence } = scenario;
  const walk = suite.walk(script);
  const failure = failureOf(suite, scenario, suite.run(scenario));
  const lines = new Lines(suite, scenario, walk, document);
  return {
    ...{ status: 'walk', title, sequence, bot: fileOf(suite, sequence), setup: setupOf(script) },
    inputs: walk.outcome.exchanges.flatMap(({ input }) => (input ? [input] : [])),
    stops: walk.stops.map((_, index) => lines.at(index)),
    ...(failure && { failure }),
  };
}

/** The file that a sequence stands in. */
function fileOf(suite: Suite, sequence: string): string {
  const index = suite.bot.sequences.findIndex(({ name }) => name === sequence);
  return suite.placeOf(`/sequences/${index}`)?.uri ?? suite.uri;
}

/** The lines of a scenario that was walked, for a client. */
class Lines {
  /** How many of the inputs had come in by each number of exchanges. */
  private readonly inputs: readonly number[];

  constructor(
    private readonly suite: Suite,
    private readonly scenario: SuiteScenario,
    private readonly walk: PlayedWalk,
    private readonly document: LangiumDocument<BotFile>,
  ) {
    let count = 0;
    this.inputs = [0, ...walk.outcome.exchanges.map(({ input }) => (input ? ++count : count))];
  }

  at(index: number): WalkStop {
    const stop = this.walk.stops[index];
    if (!stop) throw new Error(`A walk has no stop ${index}.`);
    const { selection, rangeOf } = this.scenario;
    const range = index === 0 ? selection : rangeOf(stop.at);
    const at = this.placeOf(stop.state.waiting.at);
    return {
      range,
      text: index === 0 ? `scenario ${this.textOf(range)}` : this.textOf(range),
      inputs: this.inputs[stop.exchanges] ?? 0,
      happened: transcript(happenedAt(this.walk, index)),
      played: stop.played.slice(0, MAX_PLAYED).flatMap((address) => this.placeOf(address) ?? []),
      ...(at && { at }),
      profile: this.profileOf(stop.state.profile),
    };
  }

  /** On one line, whatever the source looks like. */
  private textOf(range: WalkStop['range']): string {
    return this.document.textDocument.getText(range).replace(/\s+/g, ' ').trim();
  }

  private placeOf(address: Address): WalkPlace | undefined {
    const place = this.suite.placeOf(address);
    const [, , sequence, , branch] = address.split('/').map(Number);
    const named = sequence === undefined ? undefined : this.suite.bot.sequences[sequence];
    const within = branch === undefined ? undefined : named?.branches[branch];
    return place && named && within && { ...place, sequence: named.name, branch: within.name };
  }

  private profileOf(profile: Readonly<Record<string, string>>): WalkStop['profile'] {
    return this.suite.bot.attributes.flatMap(({ name: attribute }) => {
      const value = Object.hasOwn(profile, attribute) ? profile[attribute] : undefined;
      return value === undefined ? [] : [{ attribute, value }];
    });
  }
}
