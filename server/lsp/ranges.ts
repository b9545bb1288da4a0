import type { LangiumDocument } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver';
import type { SourceEdit } from '../../language/fixes/edit.js';
import type { Span } from '../../language/symbols/symbol.js';

/** Offsets of a file as lines and characters. */
export function rangeOf(document: LangiumDocument, { start, end }: Span): Range {
  const { textDocument } = document;
  return { start: textDocument.positionAt(start), end: textDocument.positionAt(end) };
}

/** Edits by the URI of the file that they change. */
export function editsByFile(edits: readonly SourceEdit[]): Record<string, TextEdit[]> {
  const files = new Map<string, TextEdit[]>();
  for (const { document, start, end, text } of edits) {
    const uri = document.uri.toString();
    const file = files.get(uri) ?? [];
    files.set(uri, file);
    file.push({ range: rangeOf(document, { start, end }), newText: text });
  }
  return Object.fromEntries(files);
}
