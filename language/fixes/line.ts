import type { LangiumDocument } from 'langium';

/** Where the line of an offset begins, and the white space there. */
export function lineOf(document: LangiumDocument, offset: number): { start: number; indent: string } {
  const source = document.textDocument.getText();
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  return { start, indent: /^[ \t]*/.exec(source.slice(start))?.[0] ?? '' };
}
