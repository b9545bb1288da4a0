import type { TextDocumentProvider } from 'langium';
import type { Connection } from 'vscode-languageserver';

/**
 * Adds to all diagnostics that are published the version of the text that they are about, where the file is open.
 * Langium leaves it out.
 */
export function addVersions(connection: Connection, documents: TextDocumentProvider): void {
  const send = connection.sendDiagnostics.bind(connection);
  connection.sendDiagnostics = (params) => {
    const version = documents.get(params.uri)?.version;
    return send(version === undefined ? params : { ...params, version });
  };
}
