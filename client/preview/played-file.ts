import { Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { BotChanged, Problem } from '../../server/protocol.js';
import type { BotFeed } from '../bot-feed.js';
import { firstLine } from '../report.js';
import { openDocument } from '../seqbot-document.js';
import { PlacedBot } from './placed-bot.js';

/** Why a file cannot be played: what is wrong in it, or that it cannot be read at all. */
export type Trouble = { readonly problems: readonly Problem[] } | { readonly unreadable: string };

/** A file that is played: its last good bot, followed from edit to edit, and what is wrong with it now. */
export class PlayedFile implements Disposable {
  private readonly changes = new EventEmitter<void>();
  /** Fires when there is another bot or other trouble. */
  readonly onDidChange = this.changes.event;
  /** Settled once it is known whether the file can be played, or nobody wants to know any more. */
  readonly known: Promise<void>;
  private settle: () => void = () => undefined;
  private readonly subscriptions: Disposable[] = [this.changes];
  private lastGood: PlacedBot | undefined;
  private troubleNow: Trouble | undefined;
  private released = false;

  constructor(
    private readonly document: Uri,
    private readonly feed: BotFeed,
  ) {
    this.known = new Promise((resolve) => {
      this.settle = resolve;
    });
    workspace.onDidChangeTextDocument(
      ({ document: { uri }, contentChanges }) => this.lastGood?.edited(uri.toString(), contentChanges),
      null,
      this.subscriptions,
    );
  }

  /** The last bot that can be played; nothing until there was one. */
  get bot(): PlacedBot | undefined {
    return this.lastGood;
  }

  /** Why the file as it is now cannot be played. */
  get trouble(): Trouble | undefined {
    return this.troubleNow;
  }

  /** What is wrong in the file as it is now. */
  get problems(): readonly Problem[] {
    return this.troubleNow && 'problems' in this.troubleNow ? this.troubleNow.problems : [];
  }

  /** The server reads what no editor shows only within the workspace, so the document is opened for it first. */
  async follow(): Promise<void> {
    try {
      await openDocument(this.document);
    } catch (error) {
      this.become(this.lastGood, { unreadable: firstLine(error) });
    }
    if (this.released) return;
    this.subscriptions.push(this.feed.watch(this.document, (change) => this.update(change)));
  }

  dispose(): void {
    this.released = true;
    this.settle();
    Disposable.from(...this.subscriptions).dispose();
  }

  private update({ bot, map, version, problems }: BotChanged): void {
    if (problems.length > 0 || bot.sequences.length === 0) this.become(this.lastGood, { problems });
    else this.become(new PlacedBot(bot, version, { ...map, sources: map.sources.map(asVsCodeHasIt) }));
  }

  private become(bot: PlacedBot | undefined, trouble?: Trouble): void {
    this.lastGood = bot;
    this.troubleNow = trouble;
    this.settle();
    this.changes.fire();
  }
}

/** Addresses can be written in more than one way. */
function asVsCodeHasIt(uri: string): string {
  return Uri.parse(uri, true).toString();
}
