import { Disposable, type Uri, workspace } from 'vscode';
import type { Address } from '../../language/bot/address.js';
import type { ToPanel } from '../webview/messages.js';
import type { Cursor } from './cursor.js';
import type { PanelPage } from './panel-page.js';
import type { PlacedBot } from './placed-bot.js';
import type { PlayedFile } from './played-file.js';
import type { Remembered } from './remembered.js';
import { botMessage, troubleMessage } from './to-panel.js';

/** What a page is fed with. */
export interface Sources {
  readonly document: Uri;
  readonly file: PlayedFile;
  readonly cursor: Cursor;
  readonly remembered: Remembered;
}

/** Keeps a page up to date: on the bot, on what is wrong with its file, and on the branch that the cursor is in. */
export class PageFeed implements Disposable {
  private readonly subscriptions: Disposable;
  private branchTold: Address | null | undefined;
  /** What waits for the first bot. */
  private later: ToPanel | undefined;

  constructor(
    private readonly page: PanelPage,
    private readonly sources: Sources,
  ) {
    const { file, cursor } = sources;
    this.subscriptions = Disposable.from(
      file.onDidChange(() => this.update()),
      cursor.onDidMove(() => this.tellBranch()),
    );
  }

  /** The branch that the page was last told the cursor is in; `null` for none, nothing while it knows no bot. */
  get branch(): Address | null | undefined {
    return this.branchTold;
  }

  /** Tells a page that has just loaded all that there is to know. */
  catchUp(): void {
    const { document, file, remembered } = this.sources;
    const whatIf = remembered.get(document);
    if (whatIf !== undefined) this.page.send({ type: 'remembered', whatIf });
    if (file.bot) this.tellBot(file.bot);
    this.tellTrouble();
  }

  /** Tells the page something about the bot, once it knows that bot. The last such message counts. */
  tellBehindBot(message: ToPanel): void {
    if (this.page.listening && this.sources.file.bot) this.page.send(message);
    else this.later = message;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private update(): void {
    if (!this.page.listening) return;
    const { bot, trouble } = this.sources.file;
    if (bot && !trouble) this.tellBot(bot);
    this.tellTrouble();
  }

  private tellBot(bot: PlacedBot): void {
    this.page.send(botMessage(this.sources.document, bot, workspace.isTrusted));
    this.branchTold = undefined;
    this.tellBranch();
    if (this.later) this.page.send(this.later);
    this.later = undefined;
  }

  private tellTrouble(): void {
    const { document, file } = this.sources;
    if (file.trouble) this.page.send(troubleMessage(document, file.trouble));
  }

  /** Says nothing that the page knows already. */
  private tellBranch(): void {
    const { file, cursor } = this.sources;
    if (!this.page.listening || !file.bot) return;
    const branch = (cursor.place && file.bot.branchAt(cursor.place)) ?? null;
    if (branch === this.branchTold) return;
    this.branchTold = branch;
    this.page.send({ type: 'cursor', branch });
  }
}
