import { type Fixer, type Problem, sourceOf } from './fix.js';

/** A brace that was meant as a character gets a backslash. */
export const strayBrace: Fixer<'empty-reference'> & Fixer<'reference-not-allowed'> = (
  problem: Problem<'empty-reference' | 'reference-not-allowed'>,
) => {
  const { document, span } = problem;
  if (!sourceOf(problem).startsWith('{')) return [];
  const edits = [{ document, start: span.start, end: span.start, text: '\\' }];
  return [{ title: 'Write the brace as a character', edits, preferred: true }];
};
