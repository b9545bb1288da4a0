import { toolFolder } from './cache.mjs';
import { NODE_MAJOR, npmNode } from './node24-npm.mjs';

/**
 * The executable of the Node that code-server asks for: this process's own, else npm's, fetched on first use.
 * @throws {import('./failure.mjs').HostError} when there is none for this machine
 */
export async function node24() {
  if (Number.parseInt(process.versions.node, 10) === NODE_MAJOR) return process.execPath;
  return npmNode(await toolFolder('node'));
}
