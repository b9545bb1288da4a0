import { automatic, type Fixer, replacing, sourceOf } from './fix.js';

/** Straight quotes inside were characters of the text: they need a backslash now. */
export const foreignQuotes: Fixer<'foreign-quotes'> = (problem) => {
  const inside = sourceOf(problem)
    .slice(1, -1)
    .replace(/\\.|"/g, (found) => (found === '"' ? '\\"' : found));
  return [automatic(replacing(problem, 'Change to straight quotation marks', `"${inside}"`))];
};
