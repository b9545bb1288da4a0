import { automatic, type Fixer, replacing, sourceOf } from './fix.js';

/** Takes the braces away from an arrow; other contents need a branch with a name. */
export const labelBlock: Fixer<'label-block'> = (problem) => {
  if (!problem.params.only) return [];
  return [automatic(replacing(problem, 'Remove the braces', sourceOf(problem).slice(1, -1).trim()))];
};
