import { type Disposable, EventEmitter, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { BotFeed } from '../bot-feed.js';
import { fileName } from '../seqbot-document.js';
import { strings } from '../strings.js';
import { Preview } from './preview.js';

/** The type of the panel in the manifest and in what VS Code restores. */
export const VIEW_TYPE = 'seqbot.preview';

/** The open previews: at most one per file. */
export class Previews implements Disposable {
  private readonly byDocument = new Map<string, Preview>();
  private readonly changes = new EventEmitter<Preview>();
  /** Fires when a preview has opened, closed or changed its picture. */
  readonly onDidChange = this.changes.event;

  constructor(
    private readonly feed: BotFeed,
    private readonly extension: Uri,
  ) {}

  /** Those that are open, oldest first. */
  get open(): readonly Preview[] {
    return [...this.byDocument.values()];
  }

  /** Opens the preview of a file beside the editor, or shows the one that is open. */
  show(document: Uri): Preview {
    const existing = this.byDocument.get(document.toString());
    if (!existing) return this.adopt(document, this.createPanel(document));
    existing.show();
    return existing;
  }

  /** Brings back a panel that VS Code kept from the last session; one that cannot be brought back is closed. */
  restore(panel: WebviewPanel, state: unknown): void {
    const document = documentIn(state);
    if (document && !this.byDocument.has(document.toString())) this.adopt(document, panel);
    else panel.dispose();
  }

  dispose(): void {
    for (const preview of this.open) preview.dispose();
    this.changes.dispose();
  }

  private createPanel(document: Uri): WebviewPanel {
    const title = strings.previewTitle(fileName(document));
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    return window.createWebviewPanel(VIEW_TYPE, title, place, { retainContextWhenHidden: true });
  }

  private adopt(document: Uri, panel: WebviewPanel): Preview {
    const key = document.toString();
    const preview = new Preview(document, panel, this.feed, this.extension);
    this.byDocument.set(key, preview);
    preview.onDidShow(() => this.changes.fire(preview));
    void preview.closed.then(() => {
      this.byDocument.delete(key);
      this.changes.fire(preview);
    });
    this.changes.fire(preview);
    return preview;
  }
}

/** The file that a panel's kept state names. The state was written by the page, so it is read with care. */
function documentIn(state: unknown): Uri | undefined {
  if (typeof state !== 'object' || state === null || !('document' in state)) return undefined;
  if (typeof state.document !== 'string' || !URL.canParse(state.document)) return undefined;
  return Uri.parse(state.document, true);
}
