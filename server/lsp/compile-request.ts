import { URI, UriUtils } from 'langium';
import { type Connection, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { compile, isValidated } from '../../language/compiler/compile.js';
import { serializeBot, serializeMap } from '../../language/compiler/serialize.js';
import { hasBotFile } from '../../language/references/imports.js';
import { COMPILE, type CompileResult } from '../protocol.js';
import { isBotParams } from './params.js';
import type { SeqbotLspServices } from './services.js';
import { registerSources } from './sources-request.js';

/** Answers requests for the compiled text of a file, and for the files to compile. Writing is the client's business. */
export function registerCompile(connection: Connection, services: SeqbotLspServices): void {
  registerSources(connection, services);
  const { WorkspaceLock, WorkspaceManager } = services.shared.workspace;
  connection.onRequest(COMPILE, async (params: unknown) => {
    if (!isBotParams(params)) {
      return new ResponseError(ErrorCodes.InvalidParams, 'Expected the URI of a file.');
    }
    await WorkspaceManager.ready;
    // Behind every change that is on its way: all files of the bot count, not only the one that is named.
    return WorkspaceLock.read(() => compiledText(URI.parse(params.uri), services));
  });
}

function compiledText(uri: URI, services: SeqbotLspServices): CompileResult | ResponseError {
  const document = services.shared.workspace.LangiumDocuments.getDocument(uri);
  if (!document || !hasBotFile(document)) {
    return new ResponseError(
      ErrorCodes.InvalidParams,
      `${uri.toString()} is not a file that the server knows.`,
    );
  }
  if (!isValidated(document, services)) {
    return new ResponseError(LSPErrorCodes.RequestFailed, 'The files of this bot could not be checked.');
  }
  const result = compile(document, services);
  if (result.status === 'refused') return { ...result, problems: [...result.problems] };
  const folder = UriUtils.dirname(document.uri);
  const relative = (source: string) => UriUtils.relative(folder, source);
  return {
    status: 'compiled',
    json: serializeBot(result.bot),
    map: serializeMap(result.map, relative),
    files: services.shared.workspace.Imports.reachable(document).map(({ uri }) => uri.toString()),
  };
}
