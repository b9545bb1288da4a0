import { quoted } from '../diagnostics/wording.js';
import { isDeclaration } from '../generated/ast.js';
import type { Fixer } from './fix.js';
import { nodeAt } from './node-at.js';
import { removal } from './removal.js';

/** Removes it with its documentation. Not unseen: what was just declared is used only later. */
export const unusedDeclaration: Fixer<'unused-declaration'> = (problem) => {
  const cst = nodeAt(problem, isDeclaration)?.$cstNode;
  if (!cst) return [];
  const { document, params } = problem;
  const start = startOfDocumentation(document.textDocument.getText(), cst.offset);
  const edits = [removal(document, { start, end: cst.end })];
  return [{ title: `Remove ${params.kind} ${quoted(params.name)}`, edits, preferred: true }];
};

/** Where the `///` lines right above something begin; its own start if there are none. */
function startOfDocumentation(source: string, start: number): number {
  let first = start;
  let line = source.lastIndexOf('\n', start - 1) + 1;
  if (source.slice(line, start).trim() !== '') return start;
  while (line > 0) {
    const before = source.lastIndexOf('\n', line - 2) + 1;
    const text = source.slice(before, line);
    if (!/^[ \t]*\/\/\/(?!\/)/.test(text)) break;
    first = before + text.indexOf('/');
    line = before;
  }
  return first;
}
