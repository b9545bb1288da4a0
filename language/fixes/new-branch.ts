import { AstUtils } from 'langium';
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
  const lines = [`branch ${name} {`, ...actions.map((line) => unit + line), '}'];
  const text = ['', '', ...lines.map((line) => indent + line)].join(lineBreakOf(document));
  const at = before.$cstNode?.end ?? 0;
  return { document, start: at, end: at, text };
}

/** How a branch is indented, and by how much more what stands in it. */
export function indentationOf(branch: Branch): { indent: string; unit: string } {
  const source = AstUtils.getDocument(branch).textDocument.getText();
  const start = branch.$cstNode?.offset ?? 0;
  const indent = /^[ \t]*/.exec(source.slice(source.lastIndexOf('\n', start - 1) + 1))?.[0] ?? '';
  return { indent, unit: indent.startsWith('\t') ? '\t' : '  ' };
}
