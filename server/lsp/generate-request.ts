import type { LangiumDocument, ParseResult } from 'langium';
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { isValidated, problemsOf } from '../../language/compiler/compile.js';
import {
  type Generated,
  generation,
  type Left,
} from '../../language/document-scenarios/generate/generation.js';
import type { BotFile } from '../../language/generated/ast.js';
import {
  GENERATE_SCENARIOS,
  type GenerateParams,
  type GenerateResult,
  type UncoveredItem,
} from '../protocol.js';
import { answeredAbout, documentAt } from './document-request.js';
import { hasText } from './params.js';
import { inSlices } from './paused-work.js';
import { indentationOf, placeFor } from './scenario-place.js';
import type { SeqbotLspServices } from './services.js';

/** Makes scenarios for what those of a file do not cover. Writing is the client's business. */
export function registerGenerate(connection: Connection, services: SeqbotLspServices): void {
  connection.onRequest(GENERATE_SCENARIOS, (params: unknown, token: CancellationToken) =>
    isGenerateParams(params)
      ? generateScenarios(params, services, token)
      : new ResponseError(ErrorCodes.InvalidParams, 'Expected the URI of a file.'),
  );
}

/** Scenarios for a file that the server knows. Others get their turn meanwhile; a change of the file ends it. */
export async function generateScenarios(
  { uri, sequence }: GenerateParams,
  services: SeqbotLspServices,
  token: CancellationToken,
): Promise<GenerateResult | ResponseError> {
  const begun = await answeredAbout(uri, services, (document) => begin(document, sequence, services));
  if (begun instanceof ResponseError || 'status' in begun) return begun;
  const { work, trees } = begun;
  const isOutdated = () => {
    const now = documentAt(uri, services);
    return !now || !isSame(trees, treesOf(now, services));
  };
  const generated = await inSlices(work, token, isOutdated);
  if (generated instanceof ResponseError) return generated;
  const document = documentAt(uri, services);
  return document && !isOutdated()
    ? resultOf(generated, document)
    : new ResponseError(LSPErrorCodes.ContentModified, 'The file was changed meanwhile.');
}

interface Begun {
  readonly work: Generator<void, Generated>;
  /** Of the file and of all that it imports: with others it would be about something else. */
  readonly trees: readonly ParseResult[];
}

function begin(
  document: LangiumDocument<BotFile>,
  sequence: string | undefined,
  services: SeqbotLspServices,
): Begun | GenerateResult | ResponseError {
  if (!isValidated(document, services))
    return new ResponseError(LSPErrorCodes.RequestFailed, 'The files of this bot could not be checked.');
  if (problemsOf(document, services).length > 0)
    return { status: 'refused', reason: 'There are errors in the files of this bot. Mend them first.' };
  const format = indentationOf(document.textDocument.getText());
  const options = { format, ...(sequence !== undefined && { sequence }) };
  return { work: generation(document, options, services), trees: treesOf(document, services) };
}

function treesOf(document: LangiumDocument<BotFile>, services: SeqbotLspServices): ParseResult[] {
  return services.shared.workspace.Imports.reachable(document).map(({ parseResult }) => parseResult);
}

function isSame(some: readonly ParseResult[], others: readonly ParseResult[]): boolean {
  return some.length === others.length && some.every((tree, index) => tree === others[index]);
}

function resultOf({ scenarios, left }: Generated, document: LangiumDocument<BotFile>): GenerateResult {
  const uncovered = left.map(uncoveredItem);
  if (scenarios.length === 0) return { status: 'covered', left: uncovered };
  const text = scenarios.map(({ source }) => source).join('\n');
  return {
    status: 'written',
    version: document.textDocument.version,
    ...placeFor(text, document),
    titles: scenarios.map(({ script }) => script.title),
    left: uncovered,
  };
}

function uncoveredItem({ coverable: { label, place }, reason }: Left): UncoveredItem {
  return { label, ...place, reason };
}

function isGenerateParams(params: unknown): params is GenerateParams {
  return (
    hasText(params, 'uri') &&
    (!('sequence' in params) || params.sequence === undefined || typeof params.sequence === 'string')
  );
}
