import { lineBreakOf } from './edit.js';
import type { Fixer } from './fix.js';

/** Gives the opening quotation marks the end of their line, and the closing ones the beginning of theirs. */
export const blockTextForm: Fixer<'block-text-form'> = ({ document, span }) => {
  const source = document.textDocument.getText();
  const content = source.slice(span.start + 3, span.end - 3);
  const line = lineBreakOf(document);
  const outer = /^[ \t]*/.exec(source.slice(source.lastIndexOf('\n', span.start - 1) + 1))?.[0] ?? '';
  const inner = indentOf(content) ?? `${outer}  `;
  const opening = /^[ \t]*(?=\r?\n)/.test(content) ? '' : line + inner;
  const closing = /\n[ \t]*$/.test(content) ? '' : line + outer;
  const start = span.start + 3;
  const end = span.end - 3;
  const blanks = opening === '' ? 0 : (/^[ \t]*/.exec(content)?.[0].length ?? 0);
  const edits = [
    ...(opening === '' ? [] : [{ document, start, end: start + blanks, text: opening }]),
    ...(closing === '' ? [] : [{ document, start: end, end, text: closing }]),
  ];
  return [{ title: 'Put the quotation marks on lines of their own', edits, preferred: true }];
};

/** The least indentation of the lines behind the first that hold something. */
function indentOf(content: string): string | undefined {
  const lines = content
    .split('\n')
    .slice(1)
    .filter((text) => text.trim() !== '');
  const indents = lines.map((text) => /^[ \t]*/.exec(text)?.[0] ?? '');
  return indents.sort((left, right) => left.length - right.length)[0];
}
