import type { Uri } from 'vscode';
import { workspaceSymbols } from './features.js';
import { until } from './until.js';
import { write } from './workspace.js';

/** Writes a file that declares something, and waits until the language server has read it. */
export async function writeKnown(name: string, text: string): Promise<Uri> {
  const uri = await write(name, text);
  await until(`${name} is known`, async () =>
    (await workspaceSymbols('')).some(({ location }) => location.uri.toString() === uri.toString()),
  );
  return uri;
}
