import { automatic, type Fixer, replacing } from './fix.js';

export const semicolon: Fixer<'semicolon'> = (problem) => {
  const source = problem.document.textDocument.getText();
  const joins =
    /\w/.test(source.charAt(problem.span.start - 1)) && /\w/.test(source.charAt(problem.span.end));
  return [automatic(replacing(problem, 'Remove the semicolon', joins ? ' ' : ''))];
};
