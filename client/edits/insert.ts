import { Position, Range, type TextDocument, WorkspaceEdit, workspace } from 'vscode';

/** A text to write somewhere. */
export interface Insertion {
  readonly line: number;
  readonly character: number;
  readonly text: string;
}

/**
 * Writes a text into a document.
 * @returns where it stands then, without what is blank around it; nothing when VS Code refused, as it does when the file
 * has just changed
 */
export async function insert(
  document: TextDocument,
  { line, character, text }: Insertion,
): Promise<Range | undefined> {
  const start = new Position(line, character);
  const offset = document.offsetAt(start);
  const before = document.getText().length;
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, start, text);
  if (!(await workspace.applyEdit(edit))) return undefined;
  const source = document.getText();
  const inserted = source.slice(offset, offset + source.length - before);
  const blank = inserted.length - inserted.trimStart().length;
  return new Range(
    document.positionAt(offset + blank),
    document.positionAt(offset + inserted.trimEnd().length),
  );
}
