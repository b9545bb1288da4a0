import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  FILE_KIND,
  type FileKind,
  type FileParams,
  type FolderEntry,
  READ_FILE,
  READ_FOLDER,
} from '../server/protocol.js';

/** Answers the language server's questions about files that it cannot reach itself. */
export function activateFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(FILE_KIND, ({ uri }: FileParams) => kindOf(Uri.parse(uri))),
    client.onRequest(READ_FILE, ({ uri }: FileParams) => readText(Uri.parse(uri))),
    client.onRequest(READ_FOLDER, ({ uri }: FileParams) => readFolder(Uri.parse(uri))),
  );
}

async function kindOf(uri: Uri): Promise<FileKind | null> {
  return workspace.fs.stat(uri).then(
    ({ type }) => kindOfType(type) ?? null,
    () => null,
  );
}

async function readText(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

/** Links are left out, so that nothing outside the workspace is read through them. */
async function readFolder(folder: Uri): Promise<FolderEntry[]> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries.flatMap(([name, type]) => {
    const kind = kindOfType(type);
    return kind ? [{ uri: Uri.joinPath(folder, name).toString(), kind }] : [];
  });
}

function kindOfType(type: FileType): FileKind | undefined {
  if (type === FileType.File) return 'file';
  return type === FileType.Directory ? 'folder' : undefined;
}
