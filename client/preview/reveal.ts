import { Range, Uri, ViewColumn, window } from 'vscode';
import type { Problem } from '../../server/protocol.js';
import type { Place } from './locate.js';

/** Shows a place of the source and selects it; does nothing where there is none. */
export async function reveal(place: Place | undefined): Promise<void> {
  if (!place) return;
  const [, startLine, startCharacter, endLine, endCharacter] = place.span;
  await revealRange(place.uri, new Range(startLine, startCharacter, endLine, endCharacter));
}

/** Puts the cursor where something is wrong. */
export async function revealProblem(problem: Problem | undefined): Promise<void> {
  if (!problem) return;
  const { uri, line, character } = problem;
  await revealRange(uri, new Range(line, character, line, character));
}

/** Shows a range of a file and selects it, in the editor that shows the file already if there is one. */
export async function revealRange(uri: string, selection: Range): Promise<void> {
  const target = Uri.parse(uri, true);
  const visible = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === target.toString(),
  );
  await window.showTextDocument(target, { viewColumn: visible?.viewColumn ?? ViewColumn.One, selection });
}
