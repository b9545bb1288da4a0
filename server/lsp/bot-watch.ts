import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { isValidated, problemsOf } from '../../language/compiler/compile.js';
import { hasBotFile } from '../../language/references/imports.js';
import { BOT_CHANGED, type BotChanged, type BotParams, UNWATCH_BOT, WATCH_BOT } from '../protocol.js';
import { isBotParams } from './params.js';
import type { SeqbotLspServices } from './services.js';

/** Pushes bots to whoever watches them, whenever a file they are made of has been validated. */
export class BotWatch {
  private readonly watched = new Set<string>();
  /** The files validated since the last push: an edit may have cancelled the build before it came to its end. */
  private readonly validated = new Set<string>();
  private version = 0;

  constructor(
    private readonly connection: Connection,
    private readonly services: SeqbotLspServices,
  ) {}

  register(): void {
    this.connection.onRequest(WATCH_BOT, (params: unknown) => {
      if (isBotParams(params)) this.watch(params);
      return null;
    });
    this.connection.onRequest(UNWATCH_BOT, (params: unknown) => {
      if (isBotParams(params)) this.watched.delete(URI.parse(params.uri).toString());
      return null;
    });
    const { DocumentBuilder } = this.services.shared.workspace;
    DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
      this.validated.add(uri.toString());
    });
    DocumentBuilder.onBuildPhase(DocumentState.Validated, () => this.pushAffected());
  }

  /** Pushes at once what is validated already; otherwise the build that is under way will. */
  private watch({ uri }: BotParams): void {
    const key = URI.parse(uri).toString();
    this.watched.add(key);
    const document = this.document(key);
    if (document) this.push(document);
  }

  private pushAffected(): void {
    for (const uri of this.watched) {
      const document = this.document(uri);
      const files = document ? this.services.shared.workspace.Imports.reachable(document) : [];
      if (document && files.some((file) => this.validated.has(file.uri.toString()))) this.push(document);
    }
    this.validated.clear();
  }

  /** While a file of the bot waits to be validated nothing is pushed: the build that validates it will. */
  private push(document: LangiumDocument): void {
    if (!hasBotFile(document) || !isValidated(document, this.services)) return;
    this.version += 1;
    const params: BotChanged = {
      uri: document.uri.toString(),
      version: this.version,
      ...this.services.flow.DocumentFlows.lowered(document),
      problems: problemsOf(document, this.services),
    };
    this.connection.sendNotification(BOT_CHANGED, params);
  }

  private document(uri: string): LangiumDocument | undefined {
    return this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
  }
}
