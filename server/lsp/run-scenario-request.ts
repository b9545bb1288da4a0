import type { LangiumDocument } from 'langium';
import { type Connection, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { errorsOf, isValidated } from '../../language/compiler/compile.js';
import type { Ran, Suite, SuiteScenario } from '../../language/document-scenarios/suite.js';
import type { BotFile } from '../../language/generated/ast.js';
import { accept } from '../../language/scenarios/accept/accept.js';
import { transcript } from '../../language/scenarios/index.js';
import {
  RUN_SCENARIO,
  type RunScenarioParams,
  type RunScenarioResult,
  type ScenarioFailure,
  type ScenarioRef,
} from '../protocol.js';
import { answeredAbout } from './document-request.js';
import { hasText } from './params.js';
import type { SeqbotLspServices } from './services.js';

/** Plays the scenarios that a client asks for: those of the text that is being written, saved or not. */
export function registerRunScenario(connection: Connection, services: SeqbotLspServices): void {
  connection.onRequest(RUN_SCENARIO, (params: unknown) =>
    isScenarioRef(params)
      ? answeredAbout(params.uri, services, (document) =>
          isValidated(document, services)
            ? runScenario(document, { ...params, coverage: wantsCoverage(params) }, services)
            : new ResponseError(LSPErrorCodes.RequestFailed, 'The files of this bot could not be checked.'),
        )
      : new ResponseError(ErrorCodes.InvalidParams, 'Expected the URI of a file and the id of a scenario.'),
  );
}

/** Plays a scenario of a document, which must be validated with all that it imports. */
export function runScenario(
  document: LangiumDocument<BotFile>,
  { id, coverage }: Omit<RunScenarioParams, 'uri'>,
  services: SeqbotLspServices,
): RunScenarioResult {
  const problems = errorsOf(document, services);
  if (problems.length > 0) return { status: 'not-run', problems };
  const suite = services.scenarios.Suites.of(document);
  const scenario = suite.scenario(id);
  if (!scenario) return { status: 'gone' };
  const ran = suite.run(scenario);
  const played = {
    transcript: transcript(ran.outcome.exchanges),
    ...(coverage && { covered: suite.covered(ran) }),
  };
  const failure = failureOf(suite, scenario, ran);
  return failure ? { status: 'failed', failure, ...played } : { status: 'passed', ...played };
}

/** What a client is told of the failure of a scenario, if it failed. */
export function failureOf(suite: Suite, scenario: SuiteScenario, ran: Ran): ScenarioFailure | undefined {
  const { outcome, failedAt = scenario.selection, at } = ran;
  if (outcome.status === 'passed') return undefined;
  const { kind, expected, actual } = outcome.failure;
  const acceptable = accept(suite.program, scenario.script).changes.length > 0;
  return { range: failedAt, kind, expected, actual, acceptable, ...(at && { played: at }) };
}

/** Whether what a client sent names a scenario. */
export function isScenarioRef(params: unknown): params is ScenarioRef {
  return hasText(params, 'uri') && hasText(params, 'id');
}

function wantsCoverage(params: object): boolean {
  return 'coverage' in params && params.coverage === true;
}
