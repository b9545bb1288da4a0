import type { LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import type { BotFile } from '../../../language/generated/ast.js';
import { rewritesAt } from '../../../language/rewrites/rewrites.js';
import { editsByFile } from '../ranges.js';

/** What may be rewritten at the cursor, or where a selection begins. */
export function rewriteActions(document: LangiumDocument<BotFile>, { start }: Range): CodeAction[] {
  return rewritesAt(document, document.textDocument.offsetAt(start)).map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    edit: { changes: editsByFile(edits) },
  }));
}
