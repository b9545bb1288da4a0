import { type Fix, type Fixer, type Problem, sourceOf } from './fix.js';
import { meantReference } from './meant-reference.js';

/** A brace that was meant as a character gets a backslash. */
export const strayBrace: Fixer<'reference-not-allowed'> = (problem) => asCharacter(problem, true);

/** A reference that nearly is one is written as it was meant; else the brace is a character. */
export const emptyReference: Fixer<'empty-reference'> = (problem) => {
  const meant = meantReference(problem);
  return [...meant, ...asCharacter(problem, meant.length === 0)];
};

function asCharacter(
  problem: Problem<'empty-reference' | 'reference-not-allowed'>,
  preferred: boolean,
): Fix[] {
  const { document, span } = problem;
  if (!sourceOf(problem).startsWith('{')) return [];
  const { written = '{' } = 'written' in problem.params ? problem.params : {};
  const braces = [...written.matchAll(/\{/g)].map(({ index }) => span.start + index);
  const edits = braces.map((start) => ({ document, start, end: start, text: '\\' }));
  return [{ title: 'Write the brace as a character', edits, preferred }];
}
