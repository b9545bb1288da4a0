import type { LangiumDocument } from 'langium';
import { isDiagnosticCode } from '../diagnostics/catalogue.js';
import type { Span } from '../symbols/symbol.js';
import { type SuppressionComment, suppressionsOf } from '../text/suppression-comment.js';
import type { SourceEdit } from './edit.js';
import { removal } from './removal.js';

/** The comment that suppresses something around a place. */
export function suppressionAt(
  document: LangiumDocument,
  { start, end }: Span,
): SuppressionComment | undefined {
  return suppressionsOf(document.parseResult).find((comment) => comment.start <= start && end <= comment.end);
}

/**
 * Takes what stands at a place out of its comment: one code, or a row of words that are none. With the last one goes the
 * comment.
 */
export function codeRemoval(document: LangiumDocument, span: Span): SourceEdit[] {
  const comment = suppressionAt(document, span);
  if (!comment) return [];
  const { codes } = comment;
  const first = codes.findIndex(({ start }) => start === span.start);
  const next = codes.findIndex(({ text }, index) => index > first && isDiagnosticCode(text));
  const isCode = isDiagnosticCode(codes[first]?.text ?? '');
  const behind = isCode ? first + 1 : next < 0 ? codes.length : next;
  if (first < 0 || behind - first === codes.length) return [removal(document, comment)];
  const { start, end } = spanWithSeparator(codes, first, behind);
  return [{ document, start, end, text: '' }];
}

/** Words with what parts them from the next one, or the last ones with what parts them from the one before. */
function spanWithSeparator(codes: readonly Span[], first: number, behind: number): Span {
  const next = codes[behind];
  const start = codes[first]?.start ?? 0;
  if (next) return { start, end: next.start };
  return { start: codes[first - 1]?.end ?? start, end: codes[behind - 1]?.end ?? start };
}
