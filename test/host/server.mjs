import fs from 'node:fs/promises';
import path from 'node:path';
import { startChildServer } from './child-server.mjs';
import { codeServer } from './code-server.mjs';
import { freePort, LOOPBACK } from './ports.mjs';
import { SHOWN } from './settings.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} folder a folder of its own for the server's data and log
 * @property {string} extensions the folder that extensions are installed in
 *
 * @typedef {import('./child-server.mjs').Running & { authority: string }} Server `authority`: host and port
 */

const SWITCHES = [
  'disable-telemetry',
  'disable-update-check',
  'disable-workspace-trust',
  'disable-getting-started-override',
];

/**
 * Starts a VS Code server with a Node extension host on a free port of this machine.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 * @throws {import('./failure.mjs').HostError} when it cannot be fetched or does not start
 */
export async function startServer({ folder, extensions }) {
  const { command, env } = await codeServer(folder, extensions);
  await fs.mkdir(path.join(folder, 'user/Machine'), { recursive: true });
  await fs.writeFile(path.join(folder, 'user/Machine/settings.json'), JSON.stringify(SHOWN));
  const authority = `${LOOPBACK}:${await freePort()}`;
  const running = await startChildServer({
    title: 'VS Code server',
    command: [...command, '--bind-addr', authority, '--auth', 'none', ...SWITCHES.map((name) => `--${name}`)],
    env,
    log: path.join(folder, 'server.log'),
    health: `http://${authority}/healthz`,
  });
  return { ...running, authority };
}
