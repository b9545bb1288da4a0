import {
  type Diagnostic,
  type Extension,
  extensions,
  languages,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { SeqbotApi } from '../../../client/api.js';
import { until } from './until.js';

/** The extension under test. */
export function extension(): Extension<SeqbotApi> {
  const found = extensions.getExtension<SeqbotApi>('seqbot.seqbot');
  if (!found) throw new Error('VS Code has not found the extension');
  return found;
}

/** A file of the workspace, which is a copy of the examples. */
export function file(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('There is no workspace folder');
  return Uri.joinPath(folder.uri, name);
}

/** Shows a file of the workspace. */
export async function open(name: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(file(name)));
}

/** Writes a file into the workspace and shows it. */
export async function openNew(name: string, text: string): Promise<TextEditor> {
  await workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
  return open(name);
}

/** A file's problems, once there are as many as expected. */
export function diagnostics(uri: Uri, count: number): Promise<Diagnostic[]> {
  return until(`${uri.path} has ${count} problems`, () => {
    const found = languages.getDiagnostics(uri);
    return found.length === count && found;
  });
}
