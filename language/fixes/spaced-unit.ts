import { quoted } from '../diagnostics/wording.js';
import { type Fixer, replacing } from './fix.js';

export const spacedUnit: Fixer<'spaced-unit'> = (problem) => [
  replacing(problem, `Change to ${quoted(problem.params.meant)}`, problem.params.meant),
];
