import { type Cancellation, DocumentState, type LangiumDocument, URI, UriUtils } from 'langium';
import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { compile } from '../../language/compiler/compile.js';
import { serializeBot, serializeMap } from '../../language/compiler/serialize.js';
import { hasBotFile } from '../../language/references/imports.js';
import { COMPILE, type CompileResult } from '../protocol.js';
import { isBotParams } from './params.js';
import type { SeqbotLspServices } from './services.js';

/** Answers requests for the compiled text of a file. Writing it is the client's business. */
export function registerCompile(connection: Connection, services: SeqbotLspServices): void {
  connection.onRequest(COMPILE, async (params: unknown, token: Cancellation.CancellationToken) => {
    if (!isBotParams(params))
      return new ResponseError(ErrorCodes.InvalidParams, 'Expected the URI of a file.');
    const document = await validated(URI.parse(params.uri), services, token);
    if (!document || !hasBotFile(document)) {
      return new ResponseError(
        ErrorCodes.InvalidParams,
        `${params.uri} is not a file that the server knows.`,
      );
    }
    return compiledText(document, services);
  });
}

function compiledText(document: LangiumDocument, services: SeqbotLspServices): CompileResult {
  if (!hasBotFile(document)) return { status: 'refused', problems: [] };
  const result = compile(document, services);
  if (result.status === 'refused') return { status: 'refused', problems: [...result.problems] };
  const folder = UriUtils.dirname(document.uri);
  const relative = (uri: string) => UriUtils.relative(folder, uri);
  return { status: 'compiled', json: serializeBot(result.bot), map: serializeMap(result.map, relative) };
}

/** The document of a URI once all of its bot is validated. */
async function validated(
  uri: URI,
  services: SeqbotLspServices,
  token: Cancellation.CancellationToken,
): Promise<LangiumDocument | undefined> {
  const { LangiumDocuments, DocumentBuilder, WorkspaceManager } = services.shared.workspace;
  await WorkspaceManager.ready;
  if (!LangiumDocuments.hasDocument(uri)) return undefined;
  await DocumentBuilder.waitUntil(DocumentState.Validated, uri, token);
  return LangiumDocuments.getDocument(uri);
}
