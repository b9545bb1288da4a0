import { quoted } from '../diagnostics/wording.js';
import { type Fixer, replacing } from './fix.js';

/** Makes it as large as fits, in the same shape. */
export const largeVideo: Fixer<'large-video'> = (problem) => [
  replacing(problem, `Change to ${quoted(problem.params.fitting)}`, problem.params.fitting),
];
