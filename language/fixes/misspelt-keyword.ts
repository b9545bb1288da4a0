import { quoted } from '../diagnostics/wording.js';
import { type Fixer, replacing } from './fix.js';

export const misspeltKeyword: Fixer<'misspelt-keyword'> = (problem) => [
  replacing(problem, `Change to ${quoted(problem.params.keyword)}`, problem.params.keyword),
];
