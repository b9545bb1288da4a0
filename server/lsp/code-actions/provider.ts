import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { type CodeAction, CodeActionKind, type CodeActionParams, type Range } from 'vscode-languageserver';
import { fixAutomatically } from '../../../language/fixes/fix-all.js';
import { fixesFor } from '../../../language/fixes/fixes.js';
import type { BotFile } from '../../../language/generated/ast.js';
import { hasBotFile } from '../../../language/references/imports.js';
import { editsByFile } from '../ranges.js';
import { acceptActions, generateActions } from '../scenarios/actions.js';
import type { SeqbotLspServices } from '../services.js';
import { fixAllOfKind, resolved } from './all-of-kind.js';
import { ignoreActions } from './ignore.js';
import { FIX_ALL, wantsFixAll, wantsFixes, wantsRewrites } from './kinds.js';
import { rewriteActions } from './rewrites.js';

/** Offers to mend the diagnostics at the cursor or in the selection: those of the server, whatever the client sent. */
export class SeqbotCodeActionProvider implements CodeActionProvider {
  /** Whether the client asks what an action changes only when it is chosen. */
  private clientResolves = false;

  constructor(private readonly services: SeqbotLspServices) {
    services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
      const later = capabilities.textDocument?.codeAction?.resolveSupport?.properties;
      this.clientResolves = later?.includes('edit') ?? false;
    });
  }

  async getCodeActions(
    document: LangiumDocument,
    { range, context: { only } }: CodeActionParams,
  ): Promise<CodeAction[]> {
    if (!hasBotFile(document)) return [];
    return [
      ...(wantsFixes(only) ? await this.quickFixes(document, range) : []),
      ...(wantsFixes(only) ? acceptActions(document, range, this.services) : []),
      ...(wantsRewrites(only) ? rewriteActions(document, range) : []),
      ...(wantsRewrites(only) ? generateActions(document, range, this.services) : []),
      ...(wantsFixAll(only) ? await this.fixAll(document) : []),
    ];
  }

  private async quickFixes(document: LangiumDocument<BotFile>, range: Range): Promise<CodeAction[]> {
    const here = (document.diagnostics ?? []).filter((diagnostic) => touches(diagnostic.range, range));
    const single = here.flatMap((diagnostic) =>
      fixesFor(document, diagnostic, this.services).map(({ title, edits, preferred }) => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: preferred,
        edit: { changes: editsByFile(edits) },
      })),
    );
    const all = fixAllOfKind(document, here, this.services);
    const ignoring = ignoreActions(document, here);
    if (this.clientResolves) return [...single, ...all, ...ignoring];
    const allResolved = await Promise.all(all.map((action) => resolved(action, this.services)));
    return [...single, ...allResolved, ...ignoring];
  }

  private async fixAll(document: LangiumDocument<BotFile>): Promise<CodeAction[]> {
    const { edits } = await fixAutomatically(document, this.services);
    if (edits.length === 0) return [];
    return [{ title: 'Fix all that is obvious', kind: FIX_ALL, edit: { changes: editsByFile(edits) } }];
  }
}

function touches(left: Range, right: Range): boolean {
  return !isBefore(left.end, right.start) && !isBefore(right.end, left.start);
}

function isBefore(left: Range['start'], right: Range['start']): boolean {
  return left.line - right.line < 0 || (left.line === right.line && left.character < right.character);
}
