import type { Fixer } from './fix.js';

/** Where the text should end is only known to its author: the end of what was taken for it is a guess. */
export const unclosedText: Fixer<'unclosed-text'> = ({ document, span, params: { quotes } }) => {
  const written = document.textDocument.getText().slice(span.start, span.end);
  const end = span.start + written.trimEnd().length;
  return [
    {
      title: `Add ${quotes} at the end`,
      edits: [{ document, start: end, end, text: quotes }],
      preferred: false,
    },
  ];
};
