import type { Disposable, TestController, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type BotParams, USERS_OF } from '../../server/protocol.js';
import type { SourceChanges } from './source-changes.js';
import type { ScenarioTree } from './tree/scenario-tree.js';

/** The files whose scenarios play the bot of a file or of one that imports it. */
export async function usersOf(client: BaseLanguageClient, file: Uri): Promise<string[]> {
  const params: BotParams = { uri: file.toString() };
  return client.sendRequest<string[]>(USERS_OF, params);
}

/** Has VS Code mark results as outdated once a file of their bots changes. */
export class Outdated implements Disposable {
  /** The files with results that still hold, and after which change these came: without any nobody is asked anything. */
  private readonly fresh = new Map<string, number>();
  private changesSeen = 0;
  private readonly subscription: Disposable;

  constructor(
    private readonly controller: TestController,
    private readonly tree: ScenarioTree,
    private readonly client: BaseLanguageClient,
    changes: SourceChanges,
  ) {
    this.subscription = changes.onDidChange((uri) => {
      this.changesSeen += 1;
      if (this.fresh.size > 0) void this.changed(uri, this.changesSeen);
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** Results of these files are about to come. */
  begun(files: Iterable<string>): void {
    for (const file of files) this.fresh.set(file, this.changesSeen);
  }

  /** @param change its number: results that came while the server was asked hold */
  private async changed(uri: Uri, change: number): Promise<void> {
    const users = await usersOf(this.client, uri).catch(() => []);
    const stale = [...users, uri.toString()].filter((file) => (this.fresh.get(file) ?? change) < change);
    for (const file of stale) this.fresh.delete(file);
    if (stale.length > 0)
      this.controller.invalidateTestResults(stale.flatMap((file) => this.tree.itemsIn(file)));
  }
}
