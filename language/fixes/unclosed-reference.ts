import type { Fixer } from './fix.js';
import { meantReference } from './meant-reference.js';

/** Writes the reference as it was meant, else closes it behind what could be read of it. */
export const unclosedReference: Fixer<'unclosed-reference'> = (problem) => {
  const { document, span } = problem;
  const meant = meantReference(problem);
  if (meant.length > 0) return meant;
  return [
    {
      title: 'Add "}" behind the name',
      edits: [{ document, start: span.end, end: span.end, text: '}' }],
      preferred: true,
    },
  ];
};
