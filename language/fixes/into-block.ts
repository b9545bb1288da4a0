import { type AstNode, AstUtils, GrammarUtils } from 'langium';
import { lineBreakOf, type SourceEdit } from './edit.js';
import { indentationOf, indented } from './new-branch.js';

/**
 * Adds lines as the last ones between the braces of a node; a single one joins a block that is on one line.
 *
 * @param lines without indentation of their own
 * @returns nothing if the node has no braces that belong together
 */
export function atBlockEnd(node: AstNode, lines: readonly string[]): SourceEdit | undefined {
  const open = GrammarUtils.findNodesForKeyword(node.$cstNode, '{').at(-1);
  const close = GrammarUtils.findNodesForKeyword(node.$cstNode, '}').at(-1);
  if (!open || !close) return undefined;
  const document = AstUtils.getDocument(node);
  const source = document.textDocument.getText();
  const start = source.slice(0, close.offset).trimEnd().length;
  const inside = source.slice(open.end, close.offset);
  const { indent, unit } = indentationOf(node);
  const below = ['', ...indented(lines, indent + unit), indent].join(lineBreakOf(document));
  const joins = lines.length === 1 && inside.trim() !== '' && !inside.includes('\n');
  return { document, start, end: close.offset, text: joins ? ` ${lines.join()} ` : below };
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
