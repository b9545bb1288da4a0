import type { LangiumDocument } from 'langium';
import type { Span } from '../symbols/symbol.js';
import { coveredBy, statementsAt } from '../validation/statement-below.js';
import { lineBreakOf } from './edit.js';
import type { Fixer } from './fix.js';
import { lineOf } from './line.js';
import { removal } from './removal.js';
import { suppressionAt } from './suppression-comment.js';

/** Moves the comment onto a line of its own, above the line where it is, unless another statement begins there. */
export const misplacedSuppression: Fixer<'misplaced-suppression'> = ({ document, span }) => {
  const comment = suppressionAt(document, span);
  if (!comment || !isInStatementOfLine(document, comment)) return [];
  const line = lineOf(document, comment.start);
  const said = comment.text
    .replace(/^\/[/*]+|\*\/$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const added = `${line.indent}// ${said}${lineBreakOf(document)}`;
  const removed = removal(document, comment);
  // A comment that has its lines for itself is rewritten where it is.
  const edits =
    removed.start <= line.start
      ? [{ ...removed, text: added }]
      : [{ document, start: line.start, end: line.start, text: added }, removed];
  return [{ title: 'Write it on a line above', edits, preferred: true }];
};

/** Whether what a comment above the line would be for is what stands right before the comment. */
function isInStatementOfLine(document: LangiumDocument, { start }: Span): boolean {
  const source = document.textDocument.getText();
  const line = lineOf(document, start);
  const before = source.slice(line.start, start).trimEnd();
  if (before === '') return true;
  const [statement] = statementsAt(document.parseResult.value, source, [line.start]);
  return coveredBy(statement)?.holds(line.start + before.length - 1) ?? false;
}
