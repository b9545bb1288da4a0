import { ConfigurationTarget, commands, type Uri, workspace } from 'vscode';

/**
 * Runs "Compile to JSON".
 * @param argument what an editor's title or the explorer would pass: the file; nothing means the active editor's
 * @returns the compiled bot's address, or nothing when there is none
 */
export function compile(argument?: unknown): Thenable<Uri | undefined> {
  return commands.executeCommand<Uri | undefined>('seqbot.compile', argument);
}

/** Does something while compiled bots go to a folder. */
export async function withOutputFolder(folder: string, body: () => Promise<void>): Promise<void> {
  await setOutputFolder(folder);
  try {
    await body();
  } finally {
    await setOutputFolder(undefined);
  }
}

function setOutputFolder(folder: string | undefined): Thenable<void> {
  const settings = workspace.getConfiguration('seqbot.compile');
  return settings.update('outputFolder', folder, ConfigurationTarget.Workspace);
}
