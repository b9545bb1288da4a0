import { Disposable, EventEmitter, type Uri, type WebviewPanel, workspace } from 'vscode';
import type { FromPanel, ToPanel } from '../webview/messages.js';
import { readFromPanel } from './from-panel.js';
import { assetsOf, iconOf, pageOf } from './html.js';

/** The page in a panel: loads it, and lets only messages through that can be read. */
export class PanelPage implements Disposable {
  private readonly messages = new EventEmitter<FromPanel>();
  /** Fires when the page says something. */
  readonly onDidReceive = this.messages.event;
  private readonly subscriptions: Disposable[] = [this.messages];
  private loaded = false;

  constructor(
    private readonly panel: WebviewPanel,
    private readonly document: Uri,
    private readonly extension: Uri,
  ) {
    panel.webview.onDidReceiveMessage((value: unknown) => this.receive(value), null, this.subscriptions);
    workspace.onDidGrantWorkspaceTrust(() => this.load(), null, this.subscriptions);
    panel.iconPath = { light: iconOf(extension, 'light'), dark: iconOf(extension, 'dark') };
    panel.webview.options = { enableScripts: true, localResourceRoots: [assetsOf(extension)] };
    this.load();
  }

  /** Whether the page has loaded. What is sent before is lost; it says when it has. */
  get listening(): boolean {
    return this.loaded;
  }

  /** Tells the page something, if it listens. */
  send(message: ToPanel): void {
    if (this.loaded) void this.panel.webview.postMessage(message);
  }

  dispose(): void {
    Disposable.from(...this.subscriptions).dispose();
  }

  /** Which pictures may be loaded is part of the page's policy. */
  private load(): void {
    const { panel, extension, document } = this;
    this.loaded = false;
    panel.webview.html = pageOf(panel.webview, { extension, document, pictures: workspace.isTrusted });
  }

  private receive(value: unknown): void {
    const message = readFromPanel(value);
    if (!message) return;
    if (message.type === 'ready') this.loaded = true;
    this.messages.fire(message);
  }
}
