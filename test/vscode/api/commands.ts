import { ConfigurationTarget, commands, type Uri, workspace } from 'vscode';

/**
 * Runs "Compile to JSON".
 * @param argument what an editor's title or the explorer would pass: the file; nothing means the active editor's
 * @returns the compiled bot's address, or nothing when there is none
 */
export function compile(argument?: unknown): Thenable<Uri | undefined> {
  return commands.executeCommand<Uri | undefined>('seqbot.compile', argument);
}

/** What "Compile All Bots" answers with. */
export interface Tally {
  readonly written: readonly Uri[];
  readonly upToDate: readonly Uri[];
  readonly refused: readonly Uri[];
  readonly failed: readonly { readonly source: Uri; readonly error: unknown }[];
}

/**
 * Runs "Compile All Bots".
 * @param clicked what the explorer would pass: the folder, and all that are selected; nothing means the workspace
 */
export function compileAll(clicked?: unknown, selected?: unknown): Thenable<Tally | undefined> {
  return commands.executeCommand<Tally | undefined>('seqbot.compileAll', clicked, selected);
}

/** Does something while compiled bots go to a folder. */
export function withOutputFolder(folder: string, body: () => Promise<void>): Promise<void> {
  return withSetting('compile.outputFolder', folder, body);
}

/** Does something while what is saved is compiled. */
export function compilingOnSave(body: () => Promise<void>): Promise<void> {
  return withSetting('compile.onSave', true, body);
}

/** Does something while a setting of the extension has a value. @param name without `seqbot.` */
export async function withSetting(name: string, value: unknown, body: () => Promise<void>): Promise<void> {
  await set(name, value);
  try {
    await body();
  } finally {
    await set(name, undefined);
  }
}

function set(name: string, value: unknown): Thenable<void> {
  return workspace.getConfiguration('seqbot').update(name, value, ConfigurationTarget.Workspace);
}
