import { quoted } from '../diagnostics/wording.js';
import type { Fixer } from './fix.js';

/** Offers each word that may be missing; a comma goes right behind what is before it. */
export const missingWord: Fixer<'missing-word'> = ({ document, span, params: { words } }) => {
  const source = document.textDocument.getText();
  const only = words.length === 1;
  return words.map((word) => {
    const start = word === ',' ? source.slice(0, span.start).trimEnd().length : span.start;
    const text = word === ',' ? ',' : `${word} `;
    const title = `Add ${quoted(word)}`;
    return { title, edits: [{ document, start, end: start, text }], preferred: only, automatic: only };
  });
};
