import fs from 'node:fs/promises';
import path from 'node:path';
import { toolFolder } from './cache.mjs';
import { startChildServer } from './child-server.mjs';
import { node24 } from './node24.mjs';
import { freePort, LOOPBACK } from './ports.mjs';
import { SHOWN } from './settings.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} folder a folder of its own for the server's data and log
 * @property {readonly string[]} [extensions] folders of unpacked extensions to install
 *
 * @typedef {import('./child-server.mjs').Running & { authority: string }} Server `authority`: host and port
 */

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
 * Starts a VS Code server with a Node extension host on a free port of this machine.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 * @throws {HostError} when it cannot be fetched or does not start
 */
export async function startServer({ folder, extensions = [] }) {
  const [node, vscode] = [await node24(), await toolFolder('vscode')];
  await prepare(folder, extensions);
  const authority = `${LOOPBACK}:${await freePort()}`;
  const entry = path.join(vscode, 'node_modules/code-server/out/node/entry.js');
  const running = await startChildServer({
    title: 'VS Code server',
    command: [node, entry, ...serverArguments(folder, authority)],
    env: environment(folder),
    log: path.join(folder, 'server.log'),
    health: `http://${authority}/healthz`,
  });
  return { ...running, authority };
}

/**
 * @param {string} folder
 * @param {readonly string[]} extensions
 */
async function prepare(folder, extensions) {
  await fs.mkdir(path.join(folder, 'user/Machine'), { recursive: true });
  await fs.mkdir(path.join(folder, 'extensions'), { recursive: true });
  await fs.writeFile(path.join(folder, 'user/Machine/settings.json'), JSON.stringify(SHOWN));
  for (const [index, extension] of extensions.entries()) {
    await fs.symlink(extension, path.join(folder, 'extensions', `extension-${index}`), 'junction');
  }
}

/**
 * @param {string} folder
 * @param {string} authority
 */
function serverArguments(folder, authority) {
  const places = {
    'bind-addr': authority,
    'user-data-dir': path.join(folder, 'user'),
    'extensions-dir': path.join(folder, 'extensions'),
    config: path.join(folder, 'config.yaml'),
    auth: 'none',
  };
  const switches = [
    'disable-telemetry',
    'disable-update-check',
    'disable-workspace-trust',
    'disable-getting-started-override',
  ];
  return [
    ...Object.entries(places).flatMap(([name, value]) => [`--${name}`, value]),
    ...switches.map((name) => `--${name}`),
  ];
}

/** @param {string} folder */
function environment(folder) {
  const data = path.join(folder, 'xdg');
  const ours = { EXTENSIONS_GALLERY: '{}', XDG_DATA_HOME: data, XDG_CONFIG_HOME: data };
  return Object.fromEntries(
    Object.entries({ ...process.env, ...ours }).filter(([name]) => !NOT_OURS.includes(name)),
  );
}
