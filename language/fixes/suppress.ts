import type { AstNode, LangiumDocument } from 'langium';
import { type DiagnosticCode, isDiagnosticCode } from '../diagnostics/catalogue.js';
import { canBeSuppressed } from '../diagnostics/settings.js';
import { isBotFile } from '../generated/ast.js';
import { walk } from '../references/walk.js';
import { isOnOwnLine, type SuppressionComment, suppressionsOf } from '../text/suppression-comment.js';
import { coveredBy, statementsAt } from '../validation/statement-below.js';
import { lineBreakOf, type SourceEdit } from './edit.js';
import { lineOf } from './line.js';

/**
 * The edit that keeps a diagnostic away from where it is: a comment above the statement, or the code added to one that
 * is there. A statement that does not begin its line gets a line of its own. Nothing if the code cannot be suppressed.
 *
 * @param offset where the diagnostic begins
 */
export function suppressionEdit(
  document: LangiumDocument,
  code: string,
  offset: number,
): SourceEdit | undefined {
  if (!isDiagnosticCode(code) || !canBeSuppressed(code)) return undefined;
  const places = placesFor(document.parseResult.value, offset);
  const start = places.findLast((place) => beginsLine(document, place));
  const [outermost] = places;
  if (start === undefined)
    return outermost === undefined ? undefined : brokenBefore(document, outermost, code);
  const comment = commentAbove(document, start);
  return comment ? added(document, comment, code) : written(document, start, code);
}

/** The places before which a comment would cover an offset, from the outermost statement to the innermost. */
function placesFor(root: AstNode, offset: number): number[] {
  const outermost = new Map<number, AstNode>();
  walk(root, (node) => {
    const cst = node.$cstNode;
    if (!cst || isBotFile(node) || offset < cst.offset || cst.end <= offset) return;
    if (!outermost.has(cst.offset)) outermost.set(cst.offset, node);
  });
  return [...outermost]
    .filter(([, node]) => coveredBy(node)?.holds(offset))
    .map(([start]) => start)
    .sort((left, right) => left - right);
}

function beginsLine(document: LangiumDocument, place: number): boolean {
  const { start, indent } = lineOf(document, place);
  return start + indent.length === place;
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

function brokenBefore(document: LangiumDocument, start: number, code: DiagnosticCode): SourceEdit {
  const { indent } = lineOf(document, start);
  const line = `${lineBreakOf(document)}${indent}${indent.startsWith('\t') ? '\t' : '  '}`;
  return { document, start, end: start, text: `${line}// seqbot-ignore ${code}${line}` };
}
