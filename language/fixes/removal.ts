import type { LangiumDocument } from 'langium';
import type { Span } from '../symbols/symbol.js';
import type { SourceEdit } from './edit.js';

/**
 * Removes a piece of source: with its lines if nothing else stands on them, else with the space before it, or where its
 * line begins with it, the space behind it.
 */
export function removal(document: LangiumDocument, { start, end }: Span): SourceEdit {
  const source = document.textDocument.getText();
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const before = source.slice(lineStart, start);
  const rest = /^[ \t]*(\r?\n|$)/.exec(source.slice(end));
  if (before.trim() === '' && rest)
    return { document, start: lineStart, end: end + rest[0].length, text: '' };
  const behind = /^[ \t]*/.exec(source.slice(end))?.[0].length ?? 0;
  if (before.trim() === '') return { document, start, end: end + behind, text: '' };
  const space = /[ \t]*$/.exec(before)?.[0].length ?? 0;
  return { document, start: start - space, end, text: '' };
}
