import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { EXAMPLES } from './project.mjs';

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

/** What compiling leaves beside the sources. */
const COMPILED = '.bot.json';

/**
 * Copies the examples to a temporary place, so that what is edited there leaves them alone; compiled bots stay behind.
 * @param {import('./scope.mjs').Scope} scope
 * @returns {Promise<string>} the copy
 */
export async function copyOfExamples(scope) {
  const copy = path.join(await temporaryFolder(scope), path.basename(EXAMPLES));
  await fs.cp(EXAMPLES, copy, { recursive: true, filter: (file) => !file.endsWith(COMPILED) });
  return copy;
}
