import { type Fixer, replacing } from './fix.js';

/** Whoever counts from 0 means the first part by it; `2.0` is 2. What else was meant only the author knows. */
export const splitPartNumber: Fixer<'split-part-number'> = (problem) => {
  const counted = Number(problem.params.written);
  if (!Number.isInteger(counted) || counted < 0) return [];
  const meant = String(Math.max(1, counted));
  return [replacing(problem, `Change to ${meant}`, meant)];
};
