import type { LangiumDocument } from 'langium';
import type { BotFile } from '../generated/ast.js';
import { addImport } from './add-import.js';
import { lineBreakOf, type SourceEdit } from './edit.js';

/** Adds a declaration behind the last one, else behind the imports, else at the top of the file. */
export function addDeclaration(document: LangiumDocument<BotFile>, declaration: string): SourceEdit {
  const { declarations, imports } = document.parseResult.value;
  const lineBreak = lineBreakOf(document);
  const last = declarations.at(-1)?.$cstNode;
  if (last) return { document, start: last.end, end: last.end, text: lineBreak + declaration };
  const end = imports.at(-1)?.$cstNode?.end;
  if (end !== undefined) return { document, start: end, end, text: lineBreak + lineBreak + declaration };
  const { start, text } = addImport(document, '');
  return { document, start, end: start, text: text.replace(/import ""/, () => declaration) };
}
