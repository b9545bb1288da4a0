import { type TextDocument, Uri, window, workspace } from 'vscode';
import { strings } from './strings.js';

/** The id of the language in the manifest. */
export const LANGUAGE_ID = 'seqbot';

/**
 * The document that a command is about: the one at its argument, or the one in the active editor. Opening it hands it
 * to the language server too.
 * @throws an error with a message for people when the argument is no address or the document is no Seqbot file.
 */
export async function documentOf(argument: unknown): Promise<TextDocument> {
  const document = await openArgument(argument);
  if (document.languageId !== LANGUAGE_ID) throw new Error(strings.otherLanguage(fileName(document.uri)));
  return document;
}

async function openArgument(argument: unknown): Promise<TextDocument> {
  if (argument instanceof Uri) return openDocument(argument);
  if (argument !== undefined && argument !== null) throw new Error(strings.badArgument);
  const document = window.activeTextEditor?.document;
  if (!document) throw new Error(strings.notASeqbotFile);
  return document;
}

/**
 * The text of a file, for the language server too.
 * @throws an error that names the file when it cannot be read as text.
 */
export async function openDocument(uri: Uri): Promise<TextDocument> {
  try {
    return await workspace.openTextDocument(uri);
  } catch (cause) {
    throw new Error(strings.unreadable(fileName(uri)), { cause });
  }
}

/** The last segment of an address's path. */
export function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
