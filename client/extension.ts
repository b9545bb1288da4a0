import type { ExtensionContext } from 'vscode';
import { activateFeatures } from './activate.js';
import type { SeqbotApi } from './api.js';
import { createLanguageClient } from './language-client.js';
import { activateTasks } from './tasks/activate.js';

/** Called by VS Code on the desktop, or on a server, when a Seqbot file or panel is opened or a command is run. */
export function activate(context: ExtensionContext): SeqbotApi {
  const client = createLanguageClient(context.extensionUri);
  context.subscriptions.push(activateTasks(context.extensionUri, client));
  return activateFeatures(context, client);
}
