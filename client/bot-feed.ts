import { Disposable, type Uri } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { BOT_CHANGED, type BotChanged, type BotParams, UNWATCH_BOT, WATCH_BOT } from '../server/protocol.js';

type Listener = (change: BotChanged) => void;

/** Lets any number of listeners follow bots, with one watch per bot at the server, renewed when the server restarts. */
export class BotFeed implements Disposable {
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly latest = new Map<string, BotChanged>();
  private readonly subscriptions: Disposable;

  constructor(private readonly client: BaseLanguageClient) {
    this.subscriptions = Disposable.from(
      client.onNotification(BOT_CHANGED, (change: BotChanged) => this.deliver(change)),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.watchAll();
      }),
    );
  }

  /** Calls `listener` with the bot of a file now (once the server has it) and after each change, until disposed. */
  watch(uri: Uri, listener: Listener): Disposable {
    const key = uri.toString();
    const listeners = this.listeners.get(key) ?? new Set();
    listeners.add(listener);
    this.listeners.set(key, listeners);
    if (listeners.size === 1) this.tell(WATCH_BOT, key);
    const latest = this.latest.get(key);
    if (latest) listener(latest);
    return new Disposable(() => this.unwatch(key, listeners, listener));
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.listeners.clear();
    this.latest.clear();
  }

  private unwatch(key: string, listeners: Set<Listener>, listener: Listener): void {
    if (!listeners.delete(listener) || listeners.size > 0) return;
    this.listeners.delete(key);
    this.latest.delete(key);
    this.tell(UNWATCH_BOT, key);
  }

  private deliver(change: BotChanged): void {
    const listeners = this.listeners.get(change.uri);
    if (!listeners) return;
    this.latest.set(change.uri, change);
    for (const listener of listeners) listener(change);
  }

  private watchAll(): void {
    for (const key of this.listeners.keys()) this.tell(WATCH_BOT, key);
  }

  /** While the server is down nothing is sent: {@link watchAll} makes up for it. */
  private tell(method: typeof WATCH_BOT | typeof UNWATCH_BOT, uri: string): void {
    if (!this.client.isRunning()) return;
    const params: BotParams = { uri };
    this.client
      .sendRequest(method, params)
      .catch((error: unknown) => this.client.error(method, error, false));
  }
}
