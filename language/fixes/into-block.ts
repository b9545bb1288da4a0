import { type AstNode, AstUtils, GrammarUtils } from 'langium';
import { lineBreakOf, type SourceEdit } from './edit.js';
import { indentationOf, indented } from './new-branch.js';

/**
 * Adds lines as the last ones between the braces of a node.
 *
 * @param lines without indentation of their own
 * @returns nothing if the node has no braces that belong together
 */
export function atBlockEnd(node: AstNode, lines: readonly string[]): SourceEdit | undefined {
  const close = GrammarUtils.findNodesForKeyword(node.$cstNode, '}').at(-1);
  if (!close) return undefined;
  const document = AstUtils.getDocument(node);
  const { indent, unit } = indentationOf(node);
  const start = document.textDocument.getText().slice(0, close.offset).trimEnd().length;
  const text = ['', ...indented(lines, indent + unit), indent].join(lineBreakOf(document));
  return { document, start, end: close.offset, text };
}

/**
 * Adds a line as the first one between the braces of a node.
 *
 * @returns nothing if the node has no opening brace
 */
export function atBlockStart(node: AstNode, line: string): SourceEdit | undefined {
  const open = GrammarUtils.findNodesForKeyword(node.$cstNode, '{')[0];
  if (!open) return undefined;
  const document = AstUtils.getDocument(node);
  const { indent, unit } = indentationOf(node);
  const endsLine = /^[ \t]*(\/\/|\r?\n)/.test(document.textDocument.getText().slice(open.end));
  const text = endsLine ? lineBreakOf(document) + indent + unit + line : ` ${line}`;
  return { document, start: open.end, end: open.end, text };
}
