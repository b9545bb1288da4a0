import { Disposable, EventEmitter, type Uri, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Address } from '../../language/bot/address.js';
import type { ScenarioParams } from '../../server/protocol.js';
import type { BotFeed } from '../bot-feed.js';
import { fileName } from '../seqbot-document.js';
import { strings } from '../strings.js';
import type { FromPanel, PanelMove } from '../webview/messages.js';
import type { Cursor, CursorPlace } from './cursor.js';
import { type Handlers, handle, handlersFor } from './handlers.js';
import type { Place } from './locate.js';
import { Mark } from './mark.js';
import { PageFeed } from './page-feed.js';
import { PanelPage } from './panel-page.js';
import { PlayedFile } from './played-file.js';
import { type Remembered, sequenceIn } from './remembered.js';
import { messageForWay } from './way.js';

/** What a panel last said that it shows. */
export type Shown = Extract<FromPanel, { type: 'shown' }>;

/** What every preview needs of the rest of the extension. */
export interface Surroundings {
  readonly client: BaseLanguageClient;
  readonly bots: BotFeed;
  readonly cursor: Cursor;
  readonly remembered: Remembered;
  /** The folder of the extension. */
  readonly extension: Uri;
}

/** One panel and the file that it plays, from the moment it opens until it is closed. */
export class Preview implements Disposable {
  readonly closed: Promise<void>;
  readonly title: string;
  private readonly changes = new EventEmitter<void>();
  /** Fires after the panel's picture has changed. */
  readonly onDidShow = this.changes.event;
  private readonly focus = new EventEmitter<void>();
  /** Fires when the panel has got the focus. */
  readonly onDidFocus = this.focus.event;
  private readonly file: PlayedFile;
  private readonly page: PanelPage;
  private readonly feed: PageFeed;
  private readonly mark = new Mark(() => this.marked);
  private readonly handlers: Handlers;
  private readonly subscriptions: Disposable[];
  private lastShown: Shown | undefined;
  /** Counts the ways that were asked for: only the last one is played. */
  private asked = 0;

  constructor(
    readonly document: Uri,
    private readonly panel: WebviewPanel,
    private readonly surroundings: Surroundings,
  ) {
    this.title = panel.title = strings.previewTitle(fileName(document));
    this.file = new PlayedFile(document, surroundings.bots);
    this.page = new PanelPage(panel, document, surroundings.extension);
    this.feed = new PageFeed(this.page, { ...surroundings, document, file: this.file });
    this.handlers = handlersFor(this, { ...surroundings, file: this.file, feed: this.feed });
    this.subscriptions = [this.changes, this.focus, this.page, this.feed, this.file, this.mark];
    this.page.onDidReceive((message) => handle(this.handlers, message), null, this.subscriptions);
    panel.onDidChangeViewState(() => panel.active && this.focus.fire(), null, this.subscriptions);
    this.closed = new Promise((resolve) =>
      panel.onDidDispose(() => resolve(this.release()), null, this.subscriptions),
    );
    void this.file.follow();
  }

  /** What the panel last said that it shows; nothing before it has shown anything. */
  get shown(): Shown | undefined {
    return this.lastShown;
  }

  /** Where what is being played stands in the source; nothing while the panel still plays an older bot. */
  get marked(): Place | undefined {
    const { bot } = this.file;
    return bot && this.lastShown?.version === bot.version ? bot.placeOf(this.lastShown.at) : undefined;
  }

  /** The branch that the panel was last told the cursor is in; `null` for none, nothing while it knows no bot. */
  get branch(): Address | null | undefined {
    return this.feed.branch;
  }

  /** Whether a place is in a branch of the bot that is played. */
  hasBranchAt(place: CursorPlace): boolean {
    return this.file.bot?.branchAt(place) !== undefined;
  }

  /** Brings the panel to the front; the focus stays where it is. */
  show(): void {
    this.panel.reveal(undefined, true);
  }

  /** Has the panel make a move. */
  move(move: PanelMove): void {
    this.page.send({ type: 'move', move });
  }

  /** Plays a conversation as far as its first `upTo` inputs; the others are ahead. */
  play({ setup, inputs }: Pick<ScenarioParams, 'setup' | 'inputs'>, upTo: number): void {
    this.asked++;
    this.feed.tellBehindBot({ type: 'play', setup, inputs, upTo });
  }

  /**
   * Plays the bot up to the branch at a place, or has the panel say why that cannot be.
   * @throws an error for people when there is no such branch or the file has errors
   */
  async playTo({ uri, line, character }: CursorPlace): Promise<void> {
    const asked = ++this.asked;
    // Until then the server may not know the file.
    await this.file.known;
    const { client, remembered } = this.surroundings;
    const sequence = sequenceIn(remembered.get(this.document));
    const message = await messageForWay(client, {
      uri: this.document.toString(),
      ...(sequence !== undefined && { sequence }),
      place: { uri: uri.toString(), line, character },
    });
    if (asked !== this.asked) return;
    if (this.file.trouble) throw new Error(strings.playLater(fileName(this.document)));
    if (!message) throw new Error(strings.noBranchThere(fileName(this.document)));
    this.feed.tellBehindBot(message);
  }

  /** Takes note of what the panel shows. */
  keep(shown: Shown): void {
    this.lastShown = shown;
    this.mark.update();
    this.changes.fire();
  }

  /** Closes the panel. */
  dispose(): void {
    this.panel.dispose();
  }

  private release(): void {
    Disposable.from(...this.subscriptions).dispose();
  }
}
