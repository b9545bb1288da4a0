import { type AstNode, AstUtils } from 'langium';
import { lineBreakOf, type SourceEdit } from './edit.js';
import { indentationOf } from './new-branch.js';

/** Adds a statement before another one: on a line of its own if that one begins its line. */
export function before(node: AstNode, statement: string): SourceEdit {
  const separator = beginsLine(node)
    ? lineBreakOf(AstUtils.getDocument(node)) + indentationOf(node).indent
    : ' ';
  return rightBefore(node, statement + separator);
}

/** Adds text right before a node. */
export function rightBefore(node: AstNode, text: string): SourceEdit {
  const document = AstUtils.getDocument(node);
  const start = node.$cstNode?.offset ?? 0;
  return { document, start, end: start, text };
}

/** Adds a statement behind another one: on a line of its own, below a comment there, if that one has its line. */
export function behind(node: AstNode, statement: string): SourceEdit {
  const document = AstUtils.getDocument(node);
  const end = node.$cstNode?.end ?? 0;
  const at = beginsLine(node) ? endOfLine(document.textDocument.getText(), end) : undefined;
  if (at === undefined) return { document, start: end, end, text: ` ${statement}` };
  const text = lineBreakOf(document) + indentationOf(node).indent + statement;
  return { document, start: at, end: at, text };
}

/** Where the line ends on which a statement ended; nothing if more than a comment stands there. */
export function endOfLine(source: string, end: number): number | undefined {
  const rest = /^[ \t]*(?:\/\/[^\r\n]*)?(?=\r?\n|$)/.exec(source.slice(end));
  return rest ? end + rest[0].trimEnd().length : undefined;
}

function beginsLine(node: AstNode): boolean {
  const source = AstUtils.getDocument(node).textDocument.getText();
  const start = node.$cstNode?.offset ?? 0;
  return source.slice(source.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
}
