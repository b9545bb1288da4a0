import type { TextDocument } from 'vscode';
import { fileName } from '../seqbot-document.js';
import { strings } from '../strings.js';

/** How often an edit is asked for anew because the file has changed in the meantime. */
const ATTEMPTS = 5;

/**
 * Edits a document by an answer about one version of it. Someone may be typing, so the answer may have to be asked for
 * again.
 * @param ask asks for the answer
 * @param edit edits the document; nothing when that was not possible
 * @throws an error for people when the document changes all the time or cannot be edited
 */
export async function attempt<Answer extends { readonly version: number }, Done>(
  document: TextDocument,
  ask: () => Promise<Answer>,
  edit: (answer: Answer) => Promise<Done | undefined>,
): Promise<Done> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const answer = await ask();
    const done = answer.version === document.version ? await edit(answer) : undefined;
    if (done !== undefined) return done;
  }
  throw new Error(strings.notEditable(fileName(document.uri)));
}
