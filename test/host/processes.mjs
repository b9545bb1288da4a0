import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * The command lines of all processes of this machine whose program or arguments lie in a folder.
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function processesFrom(folder) {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'args=']);
  return stdout.split('\n').filter((line) => line.includes(`${folder}/`));
}
