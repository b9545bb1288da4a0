import { URI, UriUtils } from 'langium';
import { DefaultDocumentUpdateHandler } from 'langium/lsp';
import type { FileSystemWatcher, TextDocumentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { SETTINGS_FILE } from '../../language/settings/settings.js';
import type { SeqbotLspSharedServices } from './services.js';

/**
 * When an editor closes, what counts is the file again: edits that were not saved are gone, and so is a file never saved.
 * Settings are watched above the folders that are open too.
 */
export class SeqbotDocumentUpdates extends DefaultDocumentUpdateHandler {
  private readonly files: SeqbotLspSharedServices['workspace']['FileSystemProvider'];
  private canWatchElsewhere = false;

  constructor(services: SeqbotLspSharedServices) {
    super(services);
    this.files = services.workspace.FileSystemProvider;
    services.lsp.LanguageServer.onInitialize(({ capabilities }) => {
      this.canWatchElsewhere = capabilities.workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false;
    });
  }

  protected override getWatchers(): FileSystemWatcher[] {
    return [...super.getWatchers(), ...(this.canWatchElsewhere ? this.settingsAbove() : [])];
  }

  private settingsAbove(): FileSystemWatcher[] {
    const folders = (this.workspaceManager.workspaceFolders ?? []).map(({ uri }) => URI.parse(uri));
    const above = folders.filter(({ scheme }) => scheme === 'file').flatMap(foldersAbove);
    return [...new Set(above.map(String))].map((baseUri) => ({
      globPattern: { baseUri, pattern: SETTINGS_FILE },
    }));
  }

  async didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): Promise<void> {
    const uri = URI.parse(document.uri);
    const exists = uri.scheme === 'file' && (await this.files.exists(uri));
    this.fireDocumentUpdate(exists ? [uri] : [], exists ? [] : [uri]);
  }
}

function foldersAbove(folder: URI): URI[] {
  const above: URI[] = [];
  for (let last = folder, next = UriUtils.dirname(last); !UriUtils.equals(last, next); ) {
    above.push(next);
    [last, next] = [next, UriUtils.dirname(next)];
  }
  return above;
}
