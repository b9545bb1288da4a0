import type { Fixer } from './fix.js';
import { suggested } from './suggested.js';

export const unknownWidget: Fixer<'unknown-widget'> = (problem) =>
  suggested(problem, problem.params.suggestion);
