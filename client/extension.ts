import { type ExtensionContext, window } from 'vscode';
import type { SeqbotApi } from './api.js';
import { BotFeed } from './bot-feed.js';
import { activateCompile } from './compile/compile.js';
import { createLanguageClient } from './language-client.js';
import { activatePreview } from './preview/activate.js';
import { firstLine } from './report.js';
import { strings } from './strings.js';

/** Called by VS Code when a Seqbot file or panel is opened or a command is run. */
export function activate(context: ExtensionContext): SeqbotApi {
  const client = createLanguageClient(context.extensionUri);
  const feed = new BotFeed(client);
  context.subscriptions.push(client, feed, activateCompile(client));
  const previews = activatePreview(context, feed);
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
  };
}
