import type { LangiumDocument } from 'langium';
import { type Connection, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { errorsOf, isValidated } from '../../language/compiler/compile.js';
import { acceptedEdits } from '../../language/document-scenarios/accept.js';
import type { SuiteScenario } from '../../language/document-scenarios/suite.js';
import type { BotFile } from '../../language/generated/ast.js';
import type { Failure } from '../../language/scenarios/index.js';
import { ACCEPT_SCENARIO, type AcceptResult, type ScenarioFailure } from '../protocol.js';
import { answeredAbout } from './document-request.js';
import { isScenarioRef } from './run-scenario-request.js';
import { indentationOf } from './scenario-place.js';
import type { SeqbotLspServices } from './services.js';

/** Answers how a failing scenario reads when what happens is right. Writing is the client's business. */
export function registerAccept(connection: Connection, services: SeqbotLspServices): void {
  connection.onRequest(ACCEPT_SCENARIO, (params: unknown) =>
    isScenarioRef(params)
      ? answeredAbout(params.uri, services, (document) =>
          isValidated(document, services)
            ? acceptScenario(document, params.id, services)
            : new ResponseError(LSPErrorCodes.RequestFailed, 'The files of this bot could not be checked.'),
        )
      : new ResponseError(ErrorCodes.InvalidParams, 'Expected the URI of a file and the id of a scenario.'),
  );
}

/** How a scenario of a document reads when what happens is right. The document must be validated. */
export function acceptScenario(
  document: LangiumDocument<BotFile>,
  id: string,
  services: SeqbotLspServices,
): AcceptResult {
  if (errorsOf(document, services).length > 0)
    return refused('There are errors in the files of this bot. Mend them first.');
  const scenario = services.scenarios.Suites.of(document).scenario(id);
  if (scenario === undefined) return refused(`There is no scenario "${id}" in this file.`);
  const { textDocument } = document;
  const accepted = acceptedEdits(document, scenario, indentationOf(textDocument.getText()), services);
  if (accepted.status === 'passes') return accepted;
  if (accepted.status === 'unwritable') return refused('Something that happens cannot be written down.');
  const { edits, rest } = accepted;
  if (edits.length === 0) return refused(decisionAbout(rest));
  return {
    status: 'accepted',
    version: textDocument.version,
    edits: edits.map(({ start, end, text }) => ({
      range: { start: textDocument.positionAt(start), end: textDocument.positionAt(end) },
      text,
    })),
    ...(rest && { rest: failureFor(rest, scenario) }),
  };
}

function refused(reason: string): AcceptResult {
  return { status: 'refused', reason };
}

function decisionAbout(rest: Failure | undefined): string {
  const seen = rest && ` Expected ${rest.expected}; actual: ${rest.actual}.`;
  return `Somebody has to decide what the visitor does here, or what is given.${seen ?? ''}`;
}

function failureFor({ at, kind, expected, actual }: Failure, { rangeOf }: SuiteScenario): ScenarioFailure {
  return { range: rangeOf(at), kind, expected, actual, acceptable: false };
}
