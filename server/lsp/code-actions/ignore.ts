import type { LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { suppressionEdit } from '../../../language/fixes/suppress.js';
import { editsByFile } from '../ranges.js';

/** Offers to keep diagnostics away from the statements where they are, each code once. */
export function ignoreActions(document: LangiumDocument, here: readonly Diagnostic[]): CodeAction[] {
  const first = new Map(here.toReversed().map((diagnostic) => [String(diagnostic.code), diagnostic]));
  return [...first].flatMap(([code, diagnostic]) => {
    const edit = suppressionEdit(document, code, document.textDocument.offsetAt(diagnostic.range.start));
    if (!edit) return [];
    const changes = editsByFile([edit]);
    return [
      {
        title: `Ignore ${code} here`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        edit: { changes },
      },
    ];
  });
}
