import { quoted } from '../diagnostics/wording.js';
import { automatic, type Fixer, replacing } from './fix.js';

export const spacedUnit: Fixer<'spaced-unit'> = (problem) => [
  automatic(replacing(problem, `Change to ${quoted(problem.params.meant)}`, problem.params.meant)),
];
