import { type Disposable, EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import { LANGUAGE_ID } from '../seqbot-document.js';

/** Tells when sources change: with each edit, and when one is saved or has changed on the disk. */
export class SourceChanges implements Disposable {
  private readonly edits = new EventEmitter<Uri>();
  private readonly saves = new EventEmitter<Uri>();
  /** Fires when what the language server sees of a file has changed. */
  readonly onDidChange = this.edits.event;
  /** Fires when a file was saved, or written, made or deleted by somebody else. */
  readonly onDidSave = this.saves.event;
  private readonly subscriptions: readonly Disposable[];

  constructor() {
    const watcher = workspace.createFileSystemWatcher('**/*.seqbot');
    const written = (uri: Uri) => {
      // What an editor has counts until it is saved, and that is told by the editor.
      if (!openDocumentAt(uri)) this.saved(uri);
    };
    this.subscriptions = [
      this.edits,
      this.saves,
      watcher,
      watcher.onDidChange(written),
      watcher.onDidCreate(written),
      watcher.onDidDelete(written),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (isSource(document) && contentChanges.length > 0) this.edits.fire(document.uri);
      }),
      workspace.onDidSaveTextDocument((document) => {
        if (isSource(document)) this.saves.fire(document.uri);
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private saved(uri: Uri): void {
    this.edits.fire(uri);
    this.saves.fire(uri);
  }
}

function isSource({ languageId }: TextDocument): boolean {
  return languageId === LANGUAGE_ID;
}

function openDocumentAt(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}
