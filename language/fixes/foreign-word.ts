import { quoted } from '../diagnostics/wording.js';
import { automatic, type Fixer, replacing } from './fix.js';

/** It is read as what is meant already. */
export const foreignWord: Fixer<'foreign-word'> = (problem) => {
  const { meant } = problem.params;
  return [automatic(replacing(problem, `Change to ${meant.includes('"') ? meant : quoted(meant)}`, meant))];
};
