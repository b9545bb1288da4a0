import { commands, type ExtensionContext, window } from 'vscode';
import type { BotFeed } from '../bot-feed.js';
import { reporting } from '../report.js';
import { documentOf } from '../seqbot-document.js';
import { strings } from '../strings.js';
import { Previews, VIEW_TYPE } from './previews.js';

/** Registers `seqbot.openPreview` and brings back the panels of the last session. */
export function activatePreview(context: ExtensionContext, feed: BotFeed): Previews {
  const previews = new Previews(feed, context.extensionUri);
  context.subscriptions.push(
    previews,
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
