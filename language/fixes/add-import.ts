import type { LangiumDocument } from 'langium';
import type { BotFile } from '../generated/ast.js';
import { written } from '../text/write.js';
import { lineBreakOf, type SourceEdit } from './edit.js';

/** Adds an import behind the last one; in a file without any at its top, below the comments that begin it. */
export function addImport(document: LangiumDocument<BotFile>, path: string): SourceEdit {
  const lineBreak = lineBreakOf(document);
  const statement = `import ${written(path)}`;
  const last = document.parseResult.value.imports.at(-1)?.$cstNode;
  if (last) return { document, start: last.end, end: last.end, text: lineBreak + statement };
  const source = document.textDocument.getText();
  const at = endOfHeader(source);
  const before = source.slice(0, at);
  const gap = before.trim() === '' || /\n[ \t]*\r?\n$/.test(before) ? '' : lineBreak;
  const open = before.trim() === '' || before.endsWith('\n') ? '' : lineBreak;
  return { document, start: at, end: at, text: `${open}${gap}${statement}${lineBreak}${lineBreak}` };
}

/** The comments at the top of a file, but not those that document what follows them. */
const HEADER = /^\uFEFF?(?:[ \t]*(?:\r?\n|\/\/(?!\/)[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/[ \t]*(?:\r?\n|$)))*/;

function endOfHeader(source: string): number {
  return HEADER.exec(source)?.[0].length ?? 0;
}
