import { type Extension, extensions, FileSystemError, type TextEditor, Uri, window, workspace } from 'vscode';
import type { SeqbotApi } from '../../../client/api.js';

/** The extension under test. */
export function extension(): Extension<SeqbotApi> {
  const found = extensions.getExtension<SeqbotApi>('seqbot.seqbot');
  if (!found) throw new Error('VS Code has not found the extension');
  return found;
}

/** What the extension answers with, once its language server answers. */
export async function seqbot(): Promise<SeqbotApi> {
  const api = await extension().activate();
  await api.ready;
  return api;
}

/** A file of the workspace, which is a copy of the examples. */
export function file(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('There is no workspace folder');
  return Uri.joinPath(folder.uri, name);
}

/** Writes a file into the workspace; folders are made. */
export async function write(name: string, content: string | Uint8Array): Promise<Uri> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await workspace.fs.writeFile(file(name), bytes);
  return file(name);
}

/** The text of a file as it is on the disk. */
export async function read(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

/** The text of a file as it is on the disk, or nothing while there is none. */
export function readIfThere(uri: Uri): Promise<string | undefined> {
  return ifThere(read(uri));
}

/** Whether something stands at an address. */
export async function exists(uri: Uri): Promise<boolean> {
  return (await ifThere(workspace.fs.stat(uri))) !== undefined;
}

async function ifThere<T>(found: Thenable<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** Shows a file of the workspace, once the language server answers. */
export async function open(name: string): Promise<TextEditor> {
  await seqbot();
  return window.showTextDocument(file(name));
}

/** Writes a file into the workspace and shows it. */
export async function openNew(name: string, text: string): Promise<TextEditor> {
  await write(name, text);
  return open(name);
}
