import { written } from '../text/write.js';
import { automatic, type Fixer, replacing } from './fix.js';

/** It is read as a text already. */
export const unquotedText: Fixer<'unquoted-text'> = (problem) => {
  const text = written(problem.params.text);
  return [automatic(replacing(problem, `Change to ${text}`, text))];
};
