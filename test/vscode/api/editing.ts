import { Position, Range, type TextDocument, type TextEditor } from 'vscode';

/**
 * Where the first occurrence of a text ends.
 * @throws when the document does not have it
 */
export function behind(document: TextDocument, text: string): Position {
  return placeOf(document, text).end;
}

/**
 * Where the first occurrence of a text stands.
 * @throws when the document does not have it
 */
export function placeOf(document: TextDocument, text: string): Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`"${text}" does not stand in ${document.uri.path}`);
  return new Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Puts a text in the place of the first occurrence of another, in the editor and not on the disk. */
export async function replace(editor: TextEditor, before: string, after: string): Promise<void> {
  const place = placeOf(editor.document, before);
  await accepted(editor.edit((edit) => edit.replace(place, after)));
}

/** Puts a text in the place of all that an editor shows. */
export async function replaceAll(editor: TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const everything = new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  await accepted(editor.edit((edit) => edit.replace(everything, text)));
}

async function accepted(edit: Thenable<boolean>): Promise<void> {
  if (!(await edit)) throw new Error('VS Code refused the edit');
}
