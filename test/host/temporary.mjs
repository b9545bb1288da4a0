import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/**
 * Makes a temporary folder that goes away with the scope.
 * @param {import('./scope.mjs').Scope} scope
 * @returns {Promise<string>} its real path
 */
export async function temporaryFolder(scope) {
  const folder = await fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), 'seqbot-')));
  scope.defer(() => fs.rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/**
 * Copies a folder to a temporary place, so that what is edited there leaves the original alone.
 * @param {import('./scope.mjs').Scope} scope
 * @param {string} original
 * @returns {Promise<string>} the copy, of the same name
 */
export async function temporaryCopy(scope, original) {
  const copy = path.join(await temporaryFolder(scope), path.basename(original));
  await fs.cp(original, copy, { recursive: true });
  return copy;
}
