import path from 'node:path';
import { toolFolder } from './cache.mjs';
import { node24 } from './node24.mjs';

/** Variables of an editor or a terminal around us that would change what the server does. */
const NOT_OURS = [
  'CODE_SERVER_PARENT_PID',
  'VSCODE_IPC_HOOK_CLI',
  'PORT',
  'PASSWORD',
  'NODE_OPTIONS',
  'ELECTRON_RUN_AS_NODE',
];

/**
 * @typedef {object} CodeServer how the VS Code server is run on a folder of its own
 * @property {readonly [string, ...string[]]} command the program and the arguments that every run has
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * Fetches the VS Code server when it is not here yet.
 * @param {string} folder for its data; nothing of it is kept elsewhere
 * @param {string} extensions the folder that extensions are installed in
 * @returns {Promise<CodeServer>}
 * @throws {import('./failure.mjs').HostError} when it cannot be fetched
 */
export async function codeServer(folder, extensions) {
  const entry = path.join(await toolFolder('vscode'), 'node_modules/code-server/out/node/entry.js');
  const places = {
    'user-data-dir': path.join(folder, 'user'),
    'extensions-dir': extensions,
    config: path.join(folder, 'config.yaml'),
  };
  const args = Object.entries(places).flatMap(([name, value]) => [`--${name}`, value]);
  return { command: [await node24(), entry, ...args], env: environment(folder) };
}

/** @param {string} folder */
function environment(folder) {
  const data = path.join(folder, 'xdg');
  const ours = { EXTENSIONS_GALLERY: '{}', XDG_DATA_HOME: data, XDG_CONFIG_HOME: data };
  return Object.fromEntries(
    Object.entries({ ...process.env, ...ours }).filter(([name]) => !NOT_OURS.includes(name)),
  );
}
