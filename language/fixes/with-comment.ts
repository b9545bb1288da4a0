import type { LangiumDocument } from 'langium';
import type { Span } from '../symbols/symbol.js';

/** A piece of source with the comment that ends its last line, if nothing else follows there. */
export function withComment(document: LangiumDocument, { start, end }: Span): Span {
  const comment = /^[ \t]*\/\/[^\r\n]*/.exec(document.textDocument.getText().slice(end));
  return { start, end: end + (comment?.[0].trimEnd().length ?? 0) };
}
