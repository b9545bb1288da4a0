import { DocumentState, URI } from 'langium';
import type { CodeLens, Connection } from 'vscode-languageserver';
import type { SeqbotLspServices } from '../services.js';
import type { LensData } from './code-lenses.js';

/** Answers what a lens says once it is to be seen, in the text that the client has then. */
export function registerLensResolve(connection: Connection, services: SeqbotLspServices): void {
  const { DocumentBuilder, WorkspaceLock } = services.shared.workspace;
  connection.onCodeLensResolve(async (lens, token) => {
    const { data } = lens;
    if (!isLensData(data)) return lens;
    await DocumentBuilder.waitUntil(DocumentState.IndexedReferences, token);
    return WorkspaceLock.read(() => resolvedLens(lens, data, services));
  });
}

/** Adds to a lens what it says. */
export function resolvedLens(lens: CodeLens, data: LensData, services: SeqbotLspServices): CodeLens {
  const document = services.shared.workspace.LangiumDocuments.getDocument(URI.parse(data.uri));
  const command = document && services.flow.Lenses.commandOf(data, document, lens.range.start);
  return { ...lens, command: command ?? { title: '', command: '' } };
}

function isLensData(data: unknown): data is LensData {
  return (
    typeof data === 'object' &&
    data !== null &&
    'uri' in data &&
    typeof data.uri === 'string' &&
    'at' in data &&
    typeof data.at === 'string'
  );
}
