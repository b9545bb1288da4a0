import { commands, type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { BotFeed } from '../bot-feed.js';
import { reporting } from '../report.js';
import { documentOf } from '../seqbot-document.js';
import { strings } from '../strings.js';
import { registerPlayCommands } from './commands.js';
import { Cursor } from './cursor.js';
import { Previews, VIEW_TYPE } from './previews.js';
import { Remembered } from './remembered.js';

/** Registers the commands of previews and brings back the panels of the last session. */
export function activatePreview(
  { extensionUri: extension, subscriptions, workspaceState }: ExtensionContext,
  client: BaseLanguageClient,
  bots: BotFeed,
): Previews {
  const cursor = new Cursor();
  const remembered = new Remembered(workspaceState);
  const previews = new Previews({ client, bots, cursor, remembered, extension });
  subscriptions.push(
    previews,
    cursor,
    registerPlayCommands(previews, cursor),
    commands.registerCommand('seqbot.openPreview', (argument: unknown) => openPreview(previews, argument)),
    window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel: async (panel, state: unknown) => previews.restore(panel, state),
    }),
  );
  return previews;
}

async function openPreview(previews: Previews, argument: unknown): Promise<void> {
  await reporting(strings.previewFailed, async () => previews.show((await documentOf(argument)).uri));
}
