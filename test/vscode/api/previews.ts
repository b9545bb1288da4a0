import { commands, type Tab, type Uri, window } from 'vscode';
import type { OpenPreview } from '../../../client/api.js';
import { until } from './until.js';
import { seqbot } from './workspace.js';

/** Opens the preview of a file, and waits until its tab is there. */
export async function preview(uri: Uri): Promise<OpenPreview> {
  const api = await seqbot();
  await commands.executeCommand('seqbot.openPreview', uri);
  const opened = await until(`the preview of ${uri.path} is open`, () => find(api.previews, uri));
  await until(`there is a tab "${opened.title}"`, () => tabOf(opened));
  return opened;
}

/** The tab that shows a preview. */
export function tabOf({ title }: OpenPreview): Tab | undefined {
  return window.tabGroups.all.flatMap((group) => group.tabs).find(({ label }) => label === title);
}

/** Closes a preview as a person does, and waits until it is gone. */
export async function close(opened: OpenPreview): Promise<void> {
  const tab = tabOf(opened);
  if (tab) await window.tabGroups.close(tab);
  const api = await seqbot();
  await until(`${opened.title} is closed`, () => !api.previews.includes(opened));
}

/** The preview of a file, if one is open. */
export function find(previews: readonly OpenPreview[], uri: Uri): OpenPreview | undefined {
  return previews.find(({ document }) => document.toString() === uri.toString());
}

/** Waits until a preview's conversation reads so. */
export async function shows(shown: OpenPreview, ...lines: readonly string[]): Promise<void> {
  await until(
    `${shown.title} shows\n${lines.join('\n')}`,
    () => transcriptOf(shown).join('\n') === lines.join('\n'),
    () => `but\n${transcriptOf(shown).join('\n')}`,
  );
}

/** The conversation in a preview, as lines. */
export function transcriptOf({ shown }: OpenPreview): readonly string[] {
  return shown?.transcript ?? [];
}

/** Notes every conversation that previews show from now on. */
export async function noted(): Promise<{ readonly lines: ReadonlySet<string>; dispose(): void }> {
  const lines = new Set<string>();
  const { onDidChangePreview } = await seqbot();
  const subscription = onDidChangePreview((each) => {
    for (const line of transcriptOf(each)) lines.add(line);
  });
  return { lines, dispose: () => subscription.dispose() };
}
