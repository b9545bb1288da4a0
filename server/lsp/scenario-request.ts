import type { LangiumDocument } from 'langium';
import { type Connection, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { isValidated, problemsOf } from '../../language/compiler/compile.js';
import { scenarioSource } from '../../language/decompiler/scenario.js';
import type { BotFile } from '../../language/generated/ast.js';
import { load } from '../../language/runtime/index.js';
import { isInputs, isSetup } from '../../language/runtime/untrusted.js';
import { record } from '../../language/scenarios/index.js';
import { isWritable } from '../../language/scenarios/recording/writable.js';
import { plainContent } from '../../language/text/content.js';
import { SCENARIO, type ScenarioParams, type ScenarioResult } from '../protocol.js';
import { answeredAbout } from './document-request.js';
import { hasText } from './params.js';
import { indentationOf, placeFor } from './scenario-place.js';
import type { SeqbotLspServices } from './services.js';

/** Answers requests for a conversation as a scenario. Writing is the client's business. */
export function registerScenario(connection: Connection, services: SeqbotLspServices): void {
  connection.onRequest(SCENARIO, (params: unknown) =>
    isScenarioParams(params)
      ? answeredAbout(params.uri, services, (document) =>
          isValidated(document, services)
            ? scenarioFor(document, params, services)
            : new ResponseError(LSPErrorCodes.RequestFailed, 'The files of this bot could not be checked.'),
        )
      : new ResponseError(
          ErrorCodes.InvalidParams,
          'Expected the URI of a file, a title, and a conversation.',
        ),
  );
}

/** A conversation of a document's bot as a scenario for that document, which must be validated. */
export function scenarioFor(
  document: LangiumDocument<BotFile>,
  { title, setup, inputs }: Omit<ScenarioParams, 'uri'>,
  services: SeqbotLspServices,
): ScenarioResult {
  const objection = objectionTo(title.trim(), document, services);
  if (objection !== undefined) return { status: 'refused', reason: objection };
  const { bot } = services.flow.DocumentFlows.lowered(document);
  const recorded = record(load(bot), { setup, inputs }, title.trim());
  if (recorded.status === 'refused') return recorded;
  const source = document.textDocument.getText();
  const text = scenarioSource(recorded.script, bot, indentationOf(source), services);
  if (text === undefined)
    return { status: 'refused', reason: 'Something in the chat cannot be written down.' };
  const place = placeFor(text, document);
  return { status: 'written', version: document.textDocument.version, ...place };
}

function objectionTo(
  title: string,
  document: LangiumDocument<BotFile>,
  services: SeqbotLspServices,
): string | undefined {
  if (problemsOf(document, services).length > 0)
    return 'There are errors in the files of this bot. Mend them first.';
  if (!isWritable(title)) return 'A scenario needs a title.';
  const titles = document.parseResult.value.scenarios.map((scenario) => plainContent(scenario.title).trim());
  return titles.includes(title) ? `There is already a scenario "${title}" in this file.` : undefined;
}

function isScenarioParams(params: unknown): params is ScenarioParams {
  return (
    hasText(params, 'uri') &&
    hasText(params, 'title') &&
    'setup' in params &&
    isSetup(params.setup) &&
    'inputs' in params &&
    isInputs(params.inputs)
  );
}
