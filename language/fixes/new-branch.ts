import { type AstNode, AstUtils } from 'langium';
import type { Branch } from '../generated/ast.js';
import { lineBreakOf, type SourceEdit } from './edit.js';

/** What a branch that has yet to be written says. */
export const PLACEHOLDER: readonly string[] = ['reply "…"', 'end'];

/**
 * A branch behind another one, indented like it.
 *
 * @param actions its lines, without indentation of their own
 */
export function newBranch(
  before: Branch,
  name: string,
  actions: readonly string[] = PLACEHOLDER,
): SourceEdit {
  const document = AstUtils.getDocument(before);
  const { indent, unit } = indentationOf(before);
  const lines = [`branch ${name} {`, ...indented(actions, unit), '}'];
  const text = ['', '', ...indented(lines, indent)].join(lineBreakOf(document));
  const at = before.$cstNode?.end ?? 0;
  return { document, start: at, end: at, text };
}

/** Lines with more space before them; empty ones stay empty. */
export function indented(lines: readonly string[], indent: string): string[] {
  return lines.map((line) => (line === '' ? '' : indent + line));
}

/** How the line is indented that a node such as a branch begins on, and by how much more what stands in it. */
export function indentationOf(node: AstNode): { indent: string; unit: string } {
  const source = AstUtils.getDocument(node).textDocument.getText();
  const start = node.$cstNode?.offset ?? 0;
  const indent = /^[ \t]*/.exec(source.slice(source.lastIndexOf('\n', start - 1) + 1))?.[0] ?? '';
  return { indent, unit: indent.startsWith('\t') ? '\t' : '  ' };
}
