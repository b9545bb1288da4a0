import { Disposable, EventEmitter, env, Uri, type WebviewPanel, workspace } from 'vscode';
import type { BotChanged } from '../../server/protocol.js';
import type { BotFeed } from '../bot-feed.js';
import { firstLine, reporting } from '../report.js';
import { fileName, openDocument } from '../seqbot-document.js';
import { strings } from '../strings.js';
import type { FromPanel, ToPanel } from '../webview/messages.js';
import { readFromPanel } from './from-panel.js';
import { assetsOf, iconOf, pageOf } from './html.js';
import { mayOpen } from './links.js';
import { locate } from './locate.js';
import { reveal } from './reveal.js';
import { botMessage, failureMessage, problemsMessage } from './to-panel.js';

/** What a panel last said that it shows. */
export type Shown = Extract<FromPanel, { type: 'shown' }>;

/** One panel and the file that it plays, from the moment it opens until it is closed. */
export class Preview implements Disposable {
  readonly closed: Promise<void>;
  readonly title: string;
  private readonly shownEmitter = new EventEmitter<Shown>();
  /** Fires after the panel's picture has changed. */
  readonly onDidShow = this.shownEmitter.event;
  private readonly subscriptions: Disposable[] = [this.shownEmitter];
  private lastShown: Shown | undefined;
  /** The last bot that can be played; its map is the one that the panel's addresses belong to. */
  private playing: BotChanged | undefined;
  private trouble: ToPanel | undefined;
  private released = false;
  /** Whether the page has loaded. What is sent before is lost; it asks when it has. */
  private listening = false;

  constructor(
    readonly document: Uri,
    private readonly panel: WebviewPanel,
    private readonly feed: BotFeed,
    private readonly extension: Uri,
  ) {
    this.title = strings.previewTitle(fileName(document));
    this.closed = new Promise((resolve) =>
      panel.onDidDispose(() => resolve(this.release()), null, this.subscriptions),
    );
    panel.webview.onDidReceiveMessage((value: unknown) => this.receive(value), null, this.subscriptions);
    workspace.onDidGrantWorkspaceTrust(() => this.load(), null, this.subscriptions);
    this.load();
    void this.follow();
  }

  /** What the panel last said that it shows; nothing before it has shown anything. */
  get shown(): Shown | undefined {
    return this.lastShown;
  }

  /** Brings the panel to the front. */
  show(): void {
    this.panel.reveal(undefined, true);
  }

  /** Closes the panel. */
  dispose(): void {
    this.panel.dispose();
  }

  private load(): void {
    const { panel, extension, document, title } = this;
    this.listening = false;
    panel.title = title;
    panel.iconPath = { light: iconOf(extension, 'light'), dark: iconOf(extension, 'dark') };
    panel.webview.options = { enableScripts: true, localResourceRoots: [assetsOf(extension)] };
    panel.webview.html = pageOf(panel.webview, { extension, document, pictures: workspace.isTrusted });
  }

  /** The server reads what no editor shows only within the workspace, so the document is opened for it first. */
  private async follow(): Promise<void> {
    try {
      await openDocument(this.document);
    } catch (error) {
      this.trouble = failureMessage(this.document, firstLine(error));
      this.send(this.trouble);
    }
    if (this.released) return;
    this.subscriptions.push(this.feed.watch(this.document, (change) => this.update(change)));
  }

  private update(change: BotChanged): void {
    const playable = change.problems.length === 0 && change.bot.sequences.length > 0;
    if (playable) this.playing = change;
    this.trouble = playable ? undefined : problemsMessage(this.document, change.problems);
    this.send(this.trouble ?? botMessage(this.document, change, workspace.isTrusted));
  }

  private receive(value: unknown): void {
    const message = readFromPanel(value);
    if (!message) return;
    if (message.type === 'ready') this.catchUp();
    else if (message.type === 'open') this.open(message.url);
    else if (message.type === 'reveal') this.revealSource(message.address);
    else if (message.type === 'shown') this.keep(message);
  }

  private keep(message: Shown): void {
    this.lastShown = message;
    this.shownEmitter.fire(message);
  }

  /** A page that has just loaded knows nothing yet. */
  private catchUp(): void {
    this.listening = true;
    if (this.playing) this.send(botMessage(this.document, this.playing, workspace.isTrusted));
    if (this.trouble) this.send(this.trouble);
  }

  private open(url: string): void {
    if (!mayOpen(url)) return;
    void reporting(strings.linkFailed, async () => env.openExternal(Uri.parse(url, true)));
  }

  private revealSource(address: string): void {
    const place = this.playing && locate(this.playing.map, address);
    if (place) void reporting(strings.revealFailed, () => reveal(place));
  }

  private send(message: ToPanel): void {
    if (this.listening) void this.panel.webview.postMessage(message);
  }

  private release(): void {
    this.released = true;
    Disposable.from(...this.subscriptions).dispose();
  }
}
