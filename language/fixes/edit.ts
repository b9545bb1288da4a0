import type { LangiumDocument } from 'langium';

/** A change of one file: the UTF-16 units from `start` up to `end` become `text`. */
export interface SourceEdit {
  readonly document: LangiumDocument;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text of a file with edits applied. Edits of other files are left out; they must not overlap. */
export function edited(document: LangiumDocument, edits: readonly SourceEdit[]): string {
  const source = document.textDocument.getText();
  const own = edits
    .filter((edit) => edit.document === document)
    .sort((left, right) => left.start - right.start);
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of own) {
    pieces.push(source.slice(done, start), text);
    done = end;
  }
  return pieces.join('') + source.slice(done);
}

/** How lines end in a file. */
export function lineBreakOf(document: LangiumDocument): string {
  return /\r\n|\n/.exec(document.textDocument.getText())?.[0] ?? '\n';
}
