import { quoted } from '../diagnostics/wording.js';
import { automatic, type Fixer, replacing } from './fix.js';
import { removal } from './removal.js';

/** Words need a space where a sign needed none. */
export const foreignOperator: Fixer<'foreign-operator'> = (problem) => {
  const { meant, written } = problem.params;
  if (meant === '') {
    const edits = [removal(problem.document, problem.span)];
    return [{ title: `Remove ${quoted(written)}`, edits, preferred: true, automatic: true }];
  }
  const source = problem.document.textDocument.getText();
  const isWord = /^[a-z]/.test(meant);
  const before = isWord && /\S/.test(source.charAt(problem.span.start - 1)) ? ' ' : '';
  const after = isWord && /\S/.test(source.charAt(problem.span.end)) ? ' ' : '';
  return [automatic(replacing(problem, `Change to ${quoted(meant)}`, before + meant + after))];
};
