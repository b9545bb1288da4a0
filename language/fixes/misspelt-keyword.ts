import { quoted } from '../diagnostics/wording.js';
import { automatic, type Fixer, replacing } from './fix.js';

export const misspeltKeyword: Fixer<'misspelt-keyword'> = (problem) => [
  automatic(replacing(problem, `Change to ${quoted(problem.params.keyword)}`, problem.params.keyword)),
];
