import {
  Cancellation,
  DefaultDocumentBuilder,
  type Disposable,
  DocumentState,
  type LangiumDocument,
  OperationCancelled,
  type URI,
  UriUtils,
} from 'langium';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isSettingsFile, type SettingsFiles } from '../../language/settings/settings-files.js';
import type { SeqbotLspSharedServices } from './services.js';

type Token = Cancellation.CancellationToken;

const NEVER = Cancellation.CancellationToken.None;

/**
 * Builds documents as Langium does, and keeps two promises more. What reached a phase is told to everyone who waits for
 * it, even if an edit has just cancelled the build: nobody would tell later, so that diagnostics would never be
 * published and requests never answered. And no request is answered from the tree of an older text than the one that
 * the client sent before it. When settings change, the files below them are validated again.
 */
export class SeqbotDocumentBuilder extends DefaultDocumentBuilder {
  /** The versions that trees were made of. Edits change texts in place. */
  private readonly parsed = new WeakMap<TextDocument, number>();
  private readonly texts: SeqbotLspSharedServices['workspace']['TextDocuments'];
  private readonly settings: () => SettingsFiles;

  constructor(services: SeqbotLspSharedServices) {
    super(services);
    this.texts = services.workspace.TextDocuments;
    this.settings = () => services.workspace.SettingsFiles;
    this.onDocumentPhase(DocumentState.Parsed, ({ textDocument }) => {
      this.parsed.set(textDocument, textDocument.version);
    });
  }

  override update(changed: URI[], deleted: URI[], token?: Token): Promise<void> {
    const places = [
      ...changed.filter((uri) => isSettingsFile(uri)),
      ...deleted.filter((uri) => this.settings().areBelow(uri)),
    ];
    if (places.length > 0) this.forgetSettings(places);
    return super.update(changed, deleted, token);
  }

  private forgetSettings(places: readonly URI[]): void {
    this.settings().forget();
    const folders = places.map((place) => UriUtils.dirname(place));
    for (const document of this.langiumDocuments.all) {
      const isBelow = folders.some((folder) => UriUtils.contains(folder, document.uri));
      if (isBelow) this.resetToState(document, DocumentState.IndexedReferences);
    }
  }

  protected override notifyDocumentPhase(document: LangiumDocument, state: DocumentState): Promise<void> {
    return super.notifyDocumentPhase(document, state, NEVER);
  }

  /** Also told where there was nothing to build: whoever waits for the phase need not wait longer. */
  protected override async notifyBuildPhase(
    documents: LangiumDocument[],
    state: DocumentState,
  ): Promise<void> {
    for (const listener of [...this.buildPhaseListeners.get(state)]) await listener(documents, NEVER);
  }

  protected override async awaitDocumentState(state: DocumentState, uri: URI, token: Token): Promise<URI> {
    while (this.isBehind(uri.toString())) await this.nextParsed(token);
    return super.awaitDocumentState(state, uri, token);
  }

  protected override async awaitBuilderState(state: DocumentState, token: Token): Promise<void> {
    while (this.texts.keys().some((uri) => this.isBehind(uri))) await this.nextParsed(token);
    return super.awaitBuilderState(state, token);
  }

  /** Whether an open file has a text that no tree was made of yet: the build that makes one is on its way. */
  private isBehind(uri: string): boolean {
    const text = this.texts.get(uri);
    return text !== undefined && this.parsed.get(text) !== text.version;
  }

  private nextParsed(token: Token): Promise<void> {
    if (token.isCancellationRequested) return Promise.reject(OperationCancelled);
    return new Promise((resolve, reject) => {
      const waiting: Disposable[] = [];
      const end = (settle: () => void) => () => {
        for (const disposable of waiting) disposable.dispose();
        settle();
      };
      waiting.push(this.onDocumentPhase(DocumentState.Parsed, end(resolve)));
      waiting.push(token.onCancellationRequested(end(() => reject(OperationCancelled))));
    });
  }
}
