import { type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { SeqbotApi } from './api.js';
import { BotFeed } from './bot-feed.js';
import { activateCompile } from './compile/activate.js';
import { activateDebug } from './debug/activate.js';
import { activateExplain } from './explain/activate.js';
import { activateFiles } from './files.js';
import { activateNewFile } from './new-file.js';
import { activatePreview } from './preview/activate.js';
import { firstLine } from './report.js';
import { activateShowReferences } from './show-references.js';
import { strings } from './strings.js';
import { activateTesting } from './testing/activate.js';

/** Activates every feature on top of a language client that is not started yet, and starts it. */
export function activateFeatures(context: ExtensionContext, client: BaseLanguageClient): SeqbotApi {
  const feed = new BotFeed(client);
  context.subscriptions.push(client, feed, activateFiles(client), activateCompile(client), activateNewFile());
  context.subscriptions.push(activateExplain(client), activateShowReferences(client));
  const previews = activatePreview(context, client, feed);
  const debugging = activateDebug({ client, previews });
  const testing = activateTesting(client, (...run) => debugging.sessions.debug(...run));
  context.subscriptions.push(debugging.subscription, testing.subscription);
  const ready = client.start();
  ready.catch((error: unknown) => {
    void window.showErrorMessage(strings.failed(strings.serverFailed, firstLine(error)));
  });
  return {
    ready,
    get previews() {
      return previews.open;
    },
    onDidChangePreview: previews.onDidChange,
    scenarios: testing.scenarios,
  };
}
