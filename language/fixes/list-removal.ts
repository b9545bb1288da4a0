import type { LangiumDocument } from 'langium';
import type { Span } from '../symbols/symbol.js';
import type { SourceEdit } from './edit.js';
import { removal } from './removal.js';

/** Removes an entry that is not the first of its list, with the `,` or `|` before it if one is there. */
export function listRemoval(document: LangiumDocument, span: Span): SourceEdit {
  const before = document.textDocument.getText().slice(0, span.start);
  const separator = /\s*[,|]\s*$/.exec(before);
  if (!separator) return removal(document, span);
  return { document, start: separator.index, end: span.end, text: '' };
}
