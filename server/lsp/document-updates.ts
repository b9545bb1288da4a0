import { URI } from 'langium';
import { DefaultDocumentUpdateHandler } from 'langium/lsp';
import type { TextDocumentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SeqbotLspSharedServices } from './services.js';

/** When an editor closes, what counts is the file again: edits that were not saved are gone, and so is a file never saved. */
export class SeqbotDocumentUpdates extends DefaultDocumentUpdateHandler {
  private readonly files: SeqbotLspSharedServices['workspace']['FileSystemProvider'];

  constructor(services: SeqbotLspSharedServices) {
    super(services);
    this.files = services.workspace.FileSystemProvider;
  }

  async didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): Promise<void> {
    const uri = URI.parse(document.uri);
    const exists = uri.scheme === 'file' && (await this.files.exists(uri));
    this.fireDocumentUpdate(exists ? [uri] : [], exists ? [] : [uri]);
  }
}
