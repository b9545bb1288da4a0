import { type Fixer, replacing } from './fix.js';

export const unknownEscape: Fixer<'unknown-escape'> = (problem) => {
  const { written } = problem.params;
  const character = written.slice(1);
  return [
    ...(character === '' ? [] : [replacing(problem, 'Remove the backslash', character, false)]),
    replacing(problem, 'Write the backslash as a character', `\\${written}`, false),
  ];
};
