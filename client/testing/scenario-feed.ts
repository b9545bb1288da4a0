import { type Disposable, EventEmitter } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { SCENARIOS_CHANGED, type ScenarioFile, WATCH_SCENARIOS } from '../../server/protocol.js';

/** Follows which scenarios there are, while the language server runs and again once it runs again. */
export class ScenarioFeed implements Disposable {
  private readonly changes = new EventEmitter<readonly ScenarioFile[]>();
  /** Fires with the files whose scenarios are new; a file that has none any more comes with none. */
  readonly onDidChange = this.changes.event;
  /** Settled once the server has told all that it knows, or could not. */
  readonly known: Promise<void>;
  private settle: () => void = () => {};
  private readonly subscriptions: readonly Disposable[];
  /** The files that have scenarios. */
  private filled = new Set<string>();
  /** The files that were told of since the server was asked. */
  private told = new Set<string>();

  constructor(private readonly client: BaseLanguageClient) {
    this.known = new Promise((resolve) => {
      this.settle = resolve;
    });
    this.subscriptions = [
      this.changes,
      client.onNotification(SCENARIOS_CHANGED, (files: ScenarioFile[]) => this.tell(files)),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.watch();
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private watch(): void {
    this.told = new Set();
    this.client
      .sendRequest(WATCH_SCENARIOS)
      .then(
        () => this.forgetUntold(),
        (error: unknown) => this.client.error(WATCH_SCENARIOS, error, false),
      )
      .finally(() => this.settle());
  }

  private tell(files: readonly ScenarioFile[]): void {
    for (const { uri, scenarios } of files) {
      this.told.add(uri);
      if (scenarios.length > 0) this.filled.add(uri);
      else this.filled.delete(uri);
    }
    this.changes.fire(files);
  }

  /** What the server had told before it ended may be gone. */
  private forgetUntold(): void {
    const gone = [...this.filled].filter((uri) => !this.told.has(uri));
    if (gone.length > 0) this.tell(gone.map((uri) => ({ uri, scenarios: [] })));
  }
}
