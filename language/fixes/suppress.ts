import type { AstNode, LangiumDocument } from 'langium';
import { type DiagnosticCode, isDiagnosticCode } from '../diagnostics/catalogue.js';
import { canBeLowered } from '../diagnostics/settings.js';
import { isBotFile } from '../generated/ast.js';
import { walk } from '../references/walk.js';
import { isOnOwnLine, type SuppressionComment, suppressionsOf } from '../text/suppression-comment.js';
import { coveredBy, statementsAt } from '../validation/statement-below.js';
import { lineBreakOf, type SourceEdit } from './edit.js';
import { lineOf } from './line.js';

/**
 * The edit that keeps a diagnostic away from where it is: a comment above the statement, or the code added to one that
 * is there. Nothing if it cannot be suppressed, or where no line begins with the statement.
 *
 * @param offset where the diagnostic begins
 */
export function suppressionEdit(
  document: LangiumDocument,
  code: string,
  offset: number,
): SourceEdit | undefined {
  if (!isDiagnosticCode(code) || !canBeLowered(code)) return undefined;
  const start = startOfStatement(document, offset);
  if (start === undefined) return undefined;
  const comment = commentAbove(document, start);
  return comment ? added(document, comment, code) : written(document, start, code);
}

/** Where the innermost node that covers an offset begins that begins a line itself. */
function startOfStatement(document: LangiumDocument, offset: number): number | undefined {
  const source = document.textDocument.getText();
  const outermost = new Map<number, AstNode>();
  walk(document.parseResult.value, (node) => {
    const cst = node.$cstNode;
    if (!cst || isBotFile(node) || offset < cst.offset || cst.end <= offset) return;
    if (!outermost.has(cst.offset)) outermost.set(cst.offset, node);
  });
  const starts = [...outermost]
    .filter(([start, node]) => beginsLine(source, start) && coveredBy(node)?.holds(offset))
    .map(([start]) => start);
  return starts.length === 0 ? undefined : Math.max(...starts);
}

function beginsLine(source: string, start: number): boolean {
  return source.slice(source.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
}

function commentAbove(document: LangiumDocument, start: number): SuppressionComment | undefined {
  const source = document.textDocument.getText();
  const comments = suppressionsOf(document.parseResult).filter(
    (comment) => comment.codes.length > 0 && isOnOwnLine(comment, source),
  );
  const ends = comments.map(({ end }) => end);
  const below = statementsAt(document.parseResult.value, source, ends);
  return comments.findLast((_, index) => below[index]?.$cstNode?.offset === start);
}

function added(document: LangiumDocument, { codes }: SuppressionComment, code: DiagnosticCode): SourceEdit {
  const end = codes.at(-1)?.end ?? 0;
  return { document, start: end, end, text: `, ${code}` };
}

function written(document: LangiumDocument, offset: number, code: DiagnosticCode): SourceEdit {
  const { start, indent } = lineOf(document, offset);
  const text = `${indent}// seqbot-ignore ${code}${lineBreakOf(document)}`;
  return { document, start, end: start, text };
}
