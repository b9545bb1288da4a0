import { type LangiumDocument, URI } from 'langium';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { BotFile } from '../../language/generated/ast.js';
import { hasBotFile } from '../../language/references/imports.js';
import type { SeqbotLspServices } from './services.js';

/**
 * Answers about a file, behind the first look at the workspace and every change that is on its way. An error when the
 * server knows no such file.
 */
export async function answeredAbout<Answer>(
  uri: string,
  services: SeqbotLspServices,
  answer: (document: LangiumDocument<BotFile>) => Answer,
): Promise<Answer | ResponseError> {
  const { WorkspaceLock, WorkspaceManager } = services.shared.workspace;
  await WorkspaceManager.ready;
  return WorkspaceLock.read(() => {
    const document = documentAt(uri, services);
    return document
      ? answer(document)
      : new ResponseError(ErrorCodes.InvalidParams, `${uri} is not a file that the server knows.`);
  });
}

/** The file at an address, if the server knows it. */
export function documentAt(uri: string, services: SeqbotLspServices): LangiumDocument<BotFile> | undefined {
  const document = services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
  return document && hasBotFile(document) ? document : undefined;
}
