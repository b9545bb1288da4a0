import { quoted } from '../diagnostics/wording.js';
import { automatic, type Fixer, replacing } from './fix.js';

/** Words need a space where a sign needed none. */
export const foreignOperator: Fixer<'foreign-operator'> = (problem) => {
  const { meant } = problem.params;
  const source = problem.document.textDocument.getText();
  const isWord = /^[a-z]/.test(meant);
  const before = isWord && /\S/.test(source.charAt(problem.span.start - 1)) ? ' ' : '';
  const after = isWord && /\S/.test(source.charAt(problem.span.end)) ? ' ' : '';
  return [automatic(replacing(problem, `Change to ${quoted(meant)}`, before + meant + after))];
};
