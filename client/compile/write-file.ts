import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { strings } from '../strings.js';

/**
 * Puts `text` into the file at `target` by way of a temporary file beside it, so that the old content stays until the
 * new one is complete. Answers whether anything was written: equal bytes are left alone.
 * @throws when the target is a folder or its file system refuses; the temporary file is removed then.
 */
export async function writeFile(target: Uri, text: string): Promise<boolean> {
  const bytes = new TextEncoder().encode(text);
  const old = await read(target);
  if (old && equal(old, bytes)) return false;
  if (!old) await workspace.fs.createDirectory(Uri.joinPath(target, '..'));
  const temporary = target.with({ path: `${target.path}.${crypto.randomUUID()}.tmp` });
  try {
    await workspace.fs.writeFile(temporary, bytes);
    await workspace.fs.rename(temporary, target, { overwrite: true });
  } catch (error) {
    await remove(temporary);
    throw error;
  }
  return true;
}

/** The bytes of a file, or nothing where none is. A folder is refused: renaming onto it would delete it. */
async function read(target: Uri): Promise<Uint8Array | undefined> {
  const type = await fileType(target);
  if (type === undefined) return undefined;
  if (type & FileType.Directory) throw new Error(strings.targetIsFolder(workspace.asRelativePath(target)));
  return workspace.fs.readFile(target);
}

/** What stands at an address; nothing where nothing does. */
export async function fileType(uri: Uri): Promise<FileType | undefined> {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

async function remove(uri: Uri): Promise<void> {
  try {
    await workspace.fs.delete(uri);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'FileNotFound';
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
