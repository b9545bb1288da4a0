import { type Fixer, replacing, sourceOf } from './fix.js';

export const emptyFallback: Fixer<'empty-fallback'> = (problem) => [
  replacing(problem, 'Remove the "|"', sourceOf(problem).replace('|', '')),
];
