import { AstUtils, GrammarUtils } from 'langium';
import type { Branch } from '../generated/ast.js';
import { behind } from './beside.js';
import { lineBreakOf, type SourceEdit } from './edit.js';
import { indentationOf } from './new-branch.js';

/** Adds a statement as the last one of a branch. */
export function atEndOf(branch: Branch, statement: string): SourceEdit {
  const last = branch.actions.at(-1);
  return last ? behind(last, statement) : beforeBrace(branch, statement);
}

/** Adds a statement to a branch that has none, below its comments. */
function beforeBrace(branch: Branch, statement: string): SourceEdit {
  const document = AstUtils.getDocument(branch);
  const brace = GrammarUtils.findNodeForKeyword(branch.$cstNode, '}');
  const at = brace?.offset ?? branch.$cstNode?.end ?? 0;
  const source = document.textDocument.getText();
  const lineStart = source.lastIndexOf('\n', at - 1) + 1;
  if (source.slice(lineStart, at).trim() !== '') {
    const space = /\s/.test(source.charAt(at - 1)) ? '' : ' ';
    return { document, start: at, end: at, text: `${space}${statement} ` };
  }
  const { indent, unit } = indentationOf(branch);
  const text = indent + unit + statement + lineBreakOf(document);
  return { document, start: lineStart, end: lineStart, text };
}
