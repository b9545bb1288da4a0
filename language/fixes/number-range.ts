import { type Fixer, replacing, sourceOf } from './fix.js';

export const numberRange: Fixer<'number-range'> = (problem) => {
  const { minimum, maximum } = problem.params;
  const ordered = sourceOf(problem).replace(/-?[\d.]*\d\s*\.\.\s*-?\d[\d.]*$/, `${maximum}..${minimum}`);
  return [replacing(problem, `Change to ${maximum}..${minimum}`, ordered)];
};
