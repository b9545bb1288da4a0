import { commands, type Disposable, EventEmitter, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { fileName } from '../seqbot-document.js';
import { strings } from '../strings.js';
import type { CursorPlace } from './cursor.js';
import { Preview, type Surroundings } from './preview.js';

/** The type of the panel in the manifest and in what VS Code restores. */
export const VIEW_TYPE = 'seqbot.preview';

/** Tells the conditions in the manifest whether there is a preview. */
const IS_OPEN = 'seqbot.previewOpen';

/** The open previews: at most one per file. */
export class Previews implements Disposable {
  private readonly byDocument = new Map<string, Preview>();
  /** Those that had the focus last come last. */
  private readonly byFocus = new Set<Preview>();
  private readonly changes = new EventEmitter<Preview>();
  /** Fires when a preview has opened, closed or changed its picture. */
  readonly onDidChange = this.changes.event;

  constructor(private readonly surroundings: Surroundings) {}

  /** Those that are open, oldest first. */
  get open(): readonly Preview[] {
    return [...this.byDocument.values()];
  }

  /** The preview that has the focus, else the one that had it last or was opened last. */
  get current(): Preview | undefined {
    return [...this.byFocus].at(-1);
  }

  /** Opens the preview of a file beside the editor, or shows the one that is open. */
  show(document: Uri): Preview {
    const existing = this.byDocument.get(document.toString());
    if (!existing) return this.adopt(document, this.createPanel(document));
    existing.show();
    return existing;
  }

  /** Shows the preview that plays a branch: that of its file, else the last used one whose bot has it, else a new one. */
  showFor(place: CursorPlace): Preview {
    const other = [...this.byFocus].findLast((preview) => preview.hasBranchAt(place));
    const isOpen = this.byDocument.has(place.uri.toString());
    return this.show(isOpen || !other ? place.uri : other.document);
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
    const preview = new Preview(document, panel, this.surroundings);
    this.byDocument.set(document.toString(), preview);
    this.focused(preview);
    preview.onDidShow(() => this.changes.fire(preview));
    preview.onDidFocus(() => this.focused(preview));
    void preview.closed.then(() => this.forget(preview));
    this.changed(preview);
    return preview;
  }

  private focused(preview: Preview): void {
    this.byFocus.delete(preview);
    this.byFocus.add(preview);
  }

  private forget(preview: Preview): void {
    this.byDocument.delete(preview.document.toString());
    this.byFocus.delete(preview);
    this.changed(preview);
  }

  private changed(preview: Preview): void {
    void commands.executeCommand('setContext', IS_OPEN, this.byDocument.size > 0);
    this.changes.fire(preview);
  }
}

/** The file that a panel's kept state names. The state was written by the page, so it is read with care. */
function documentIn(state: unknown): Uri | undefined {
  if (typeof state !== 'object' || state === null || !('document' in state)) return undefined;
  if (typeof state.document !== 'string' || !URL.canParse(state.document)) return undefined;
  return Uri.parse(state.document, true);
}
