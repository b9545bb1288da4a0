import { type LangiumDocument, URI, UriUtils } from 'langium';
import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { hasBotFile } from '../../language/references/imports.js';
import { SOURCES, type SourcesParams, USERS_OF } from '../protocol.js';
import { isBotParams } from './params.js';
import type { SeqbotLspServices } from './services.js';
import { isOwnFolder } from './workspace-manager.js';

/** Answers which files there are to compile: those of some places, and those that a change of a file concerns. */
export function registerSources(connection: Connection, services: SeqbotLspServices): void {
  connection.onRequest(SOURCES, (params: unknown) =>
    isSourcesParams(params)
      ? reading(services, () => sourcesIn(params.places, services))
      : new ResponseError(ErrorCodes.InvalidParams, 'Expected the URIs of folders or files, or none.'),
  );
  connection.onRequest(USERS_OF, (params: unknown) =>
    isBotParams(params)
      ? reading(services, () => usersOf(URI.parse(params.uri), services))
      : new ResponseError(ErrorCodes.InvalidParams, 'Expected the URI of a file.'),
  );
}

/** Reads behind every change that is on its way, and behind the first look at the workspace. */
async function reading(services: SeqbotLspServices, read: () => LangiumDocument[]): Promise<string[]> {
  const { WorkspaceLock, WorkspaceManager } = services.shared.workspace;
  await WorkspaceManager.ready;
  const documents = await WorkspaceLock.read(read);
  return documents.map(({ uri }) => uri.toString()).sort();
}

function sourcesIn(places: readonly string[] | undefined, services: SeqbotLspServices): LangiumDocument[] {
  const { Imports, LangiumDocuments, WorkspaceManager } = services.shared.workspace;
  const roots = places ?? (WorkspaceManager.workspaceFolders ?? []).map(({ uri }) => uri);
  return LangiumDocuments.all
    .filter(({ uri }) => Imports.isInWorkspace(uri) && roots.some((root) => isSourceOf(root, uri)))
    .toArray();
}

/** Whether a file is at or in a place, and in no folder below it that is left out of the workspace. */
function isSourceOf(root: string, uri: URI): boolean {
  if (!uri.path.endsWith('.seqbot') || !UriUtils.contains(root, uri)) return false;
  return UriUtils.relative(root, uri).split('/').every(isOwnFolder);
}

function usersOf(uri: URI, services: SeqbotLspServices): LangiumDocument[] {
  const { Imports, LangiumDocuments } = services.shared.workspace;
  const changed = new Set([uri.toString()]);
  return LangiumDocuments.all
    .filter((document) => hasBotFile(document) && Imports.dependsOn(document, changed))
    .toArray();
}

function isSourcesParams(params: unknown): params is SourcesParams {
  if (typeof params !== 'object' || params === null) return false;
  if (!('places' in params) || params.places === undefined) return true;
  return Array.isArray(params.places) && params.places.every((each) => typeof each === 'string');
}
