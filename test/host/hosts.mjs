import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { onlyExtension } from './extensions.mjs';
import { HostError } from './failure.mjs';
import { MANIFEST, PROJECT } from './project.mjs';
import { startServer } from './server.mjs';
import { temporaryFolder } from './temporary.mjs';
import { startWebServer } from './web-server.mjs';

/**
 * Where an extension can run: in Node, with real files, or in a web worker, with files in the page's memory.
 * @typedef {'node' | 'web'} Host
 */

/**
 * @typedef {object} Served
 * @property {string} address for any browser of this machine
 * @property {Promise<void>} crashed settled when the server has ended by itself
 */

/**
 * @typedef {object} Shown what a workbench shows
 * @property {Host} host
 * @property {string} workspace a folder
 * @property {string} extensions the folder that extensions are installed in; in the web only ours is taken from it
 * @property {string} [suite] only for the web: the file of a suite, in the folder of an extension made for it
 */

/**
 * Serves a workbench until the scope is closed.
 * @param {import('./scope.mjs').Scope} scope
 * @param {Shown} shown
 * @returns {Promise<Served>}
 * @throws {HostError} when it cannot be fetched or does not start
 */
export async function serve(scope, { host, workspace, extensions, suite }) {
  const folder = await temporaryFolder(scope);
  if (host === 'web') {
    const extension = await onlyExtension(extensions);
    const server = await startWebServer({ folder, workspace, extension, suite });
    scope.defer(server.stop);
    return server;
  }
  const server = await startServer({ folder, extensions });
  scope.defer(server.stop);
  return { address: folderAddress(server, workspace), crashed: server.crashed };
}

/**
 * @param {import('./server.mjs').Server} server
 * @param {string} workspace
 */
export function folderAddress(server, workspace) {
  return `http://${server.authority}/?folder=${encodeURIComponent(workspace)}`;
}

/**
 * The hosts that the extension has an entry for.
 * @returns {Promise<Host[]>}
 * @throws {HostError} when the entry of one is not built
 */
export async function builtHosts() {
  const manifest = JSON.parse(await fs.readFile(path.join(PROJECT, MANIFEST), 'utf8'));
  /** @type {[Host, string | undefined][]} */
  const entries = [
    ['node', manifest.main],
    ['web', manifest.browser],
  ];
  const declared = entries.flatMap(([host, entry]) => (entry === undefined ? [] : [{ host, entry }]));
  const missing = declared.find(({ entry }) => !existsSync(path.join(PROJECT, entry)));
  if (missing) throw new HostError(`There is no ${missing.entry}.`, 'Run "npm run build" first.');
  return declared.map(({ host }) => host);
}
