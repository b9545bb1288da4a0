import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder with all that it lies in. Node's own recursion never ends where a file system has no room for folders,
 * as in `/proc`.
 * @throws what the file system says
 */
export async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  const parent = path.dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await mkdir(folder).catch(async (error: unknown) => {
    // Another process may have been quicker.
    const now = await stat(folder).catch(() => undefined);
    if (!now?.isDirectory()) throw error;
  });
}
