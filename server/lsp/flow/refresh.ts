import { AstUtils, DocumentState, type LangiumDocument } from 'langium';
import { CodeLensRefreshRequest, type Connection, InlayHintRefreshRequest } from 'vscode-languageserver';
import type { BotFile } from '../../../language/generated/ast.js';
import { hasBotFile } from '../../../language/references/imports.js';
import { plainContent } from '../../../language/text/content.js';
import type { SeqbotLspServices } from '../services.js';

/**
 * Has clients ask again for lenses and hints of files that they show, when settings change or what files say about each
 * other. About a file that somebody types in, clients ask by themselves.
 */
export class FlowRefresh {
  /** What other files could see of each file last. */
  private readonly seen = new Map<string, string>();
  private built = new Set<LangiumDocument>();
  private lenses = false;
  private hints = false;

  constructor(
    private readonly connection: Connection,
    private readonly services: SeqbotLspServices,
  ) {}

  register(): void {
    const { lsp, workspace } = this.services.shared;
    lsp.LanguageServer.onInitialize(({ capabilities }) => {
      this.lenses = capabilities.workspace?.codeLens?.refreshSupport ?? false;
      this.hints = capabilities.workspace?.inlayHint?.refreshSupport ?? false;
    });
    workspace.EditorSettings.onDidChange(() => this.refresh());
    workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, (document) => {
      this.built.add(document);
    });
    workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, () => this.notice());
  }

  private notice(): void {
    const { built } = this;
    this.built = new Set();
    // Requests wait for the first build.
    const isFirst = this.seen.size === 0;
    let differs = this.forgetDeleted();
    for (const document of built) {
      const key = document.uri.toString();
      if (!hasBotFile(document)) continue;
      const shown = this.shownToOthers(document);
      if (this.seen.get(key) !== shown) differs = true;
      this.seen.set(key, shown);
    }
    if (differs && !isFirst) this.refresh();
  }

  private forgetDeleted(): boolean {
    const { LangiumDocuments } = this.services.shared.workspace;
    const before = this.seen.size;
    const uris = new Set(LangiumDocuments.all.map(({ uri }) => uri.toString()));
    for (const uri of this.seen.keys()) if (!uris.has(uri)) this.seen.delete(uri);
    return this.seen.size !== before;
  }

  /** The titles of its sequences, and the invitations that it makes. */
  private shownToOthers(document: LangiumDocument<BotFile>): string {
    const file = this.services.flow.Flows.of(document);
    const sequences = document.parseResult.value.sequences.map(({ name, title }) => [
      name,
      title && plainContent(title),
    ]);
    const invited = file.invited.map((sequence) => [
      AstUtils.getDocument(sequence).uri.toString(),
      sequence.name,
      file.inviting(sequence).length,
    ]);
    return JSON.stringify([sequences, invited]);
  }

  private refresh(): void {
    if (this.lenses) this.send(CodeLensRefreshRequest.type);
    if (this.hints) this.send(InlayHintRefreshRequest.type);
  }

  private send(type: typeof CodeLensRefreshRequest.type): void {
    const { connection } = this;
    connection.sendRequest(type).catch((error: unknown) => connection.console.warn(String(error)));
  }
}
