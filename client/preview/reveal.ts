import { Range, Uri, ViewColumn, window } from 'vscode';
import type { Place } from './locate.js';

/** Shows a place of the source and selects it, in the editor that shows its file already if there is one. */
export async function reveal({
  uri,
  span: [, startLine, startCharacter, endLine, endCharacter],
}: Place): Promise<void> {
  const target = Uri.parse(uri, true);
  const visible = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === target.toString(),
  );
  await window.showTextDocument(target, {
    viewColumn: visible?.viewColumn ?? ViewColumn.One,
    selection: new Range(startLine, startCharacter, endLine, endCharacter),
  });
}
