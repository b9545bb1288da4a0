import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { type CodeAction, CodeActionKind, type CodeActionParams, type Range } from 'vscode-languageserver';
import { fixesFor } from '../../language/fixes/fixes.js';
import { hasBotFile } from '../../language/references/imports.js';
import { editsByFile } from './ranges.js';
import type { SeqbotLspServices } from './services.js';

/** Offers to mend the diagnostics at the cursor or in the selection: those of the server, whatever the client sent. */
export class SeqbotCodeActionProvider implements CodeActionProvider {
  constructor(private readonly services: SeqbotLspServices) {}

  getCodeActions(document: LangiumDocument, { range, context }: CodeActionParams): CodeAction[] {
    if (!hasBotFile(document) || !wantsFixes(context.only)) return [];
    return (document.diagnostics ?? [])
      .filter((diagnostic) => touches(diagnostic.range, range))
      .flatMap((diagnostic) =>
        fixesFor(document, diagnostic, this.services).map(({ title, edits, preferred }) => ({
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          isPreferred: preferred,
          edit: { changes: editsByFile(edits) },
        })),
      );
  }
}

function wantsFixes(only: readonly string[] | undefined): boolean {
  return !only || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

function touches(left: Range, right: Range): boolean {
  return !isBefore(left.end, right.start) && !isBefore(right.end, left.start);
}

function isBefore(left: Range['start'], right: Range['start']): boolean {
  return left.line - right.line < 0 || (left.line === right.line && left.character < right.character);
}
