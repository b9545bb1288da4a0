import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { toolFolder } from './cache.mjs';
import { startChildServer } from './child-server.mjs';
import { freePort, LOOPBACK } from './ports.mjs';
import { WEB_BUILD } from './web-build.mjs';

/**
 * @typedef {object} WebServerOptions
 * @property {string} folder a folder of its own for the server's log
 * @property {string} workspace the folder to show; what is written stays in the page's memory
 * @property {string} extension the folder of the unpacked extension
 * @property {string} [suite] the file of a suite, bundled for browsers, in the folder of an extension made for it
 *
 * @typedef {import('./child-server.mjs').Running & { address: string }} WebServer `address`: what to open in a browser
 */

/** Webviews need a service worker, which Chromium refuses under plain `localhost`. */
const HOST_NAME = 'vs.localhost';

/**
 * Starts a VS Code for the Web with a web worker extension host on a free port of this machine.
 * @param {WebServerOptions} options
 * @returns {Promise<WebServer>}
 * @throws {import('./failure.mjs').HostError} when it cannot be fetched or does not start
 */
export async function startWebServer({ folder, workspace, extension, suite }) {
  const [tool, port] = [await toolFolder('web'), await freePort()];
  const options = {
    ...WEB_BUILD.options(tool),
    browserType: 'none',
    host: LOOPBACK,
    port,
    folderPath: workspace,
    extensionPaths: [extension],
    extensionDevelopmentPath: suite && path.dirname(suite),
    extensionTestsPath: suite,
  };
  const main = fileURLToPath(new URL('web-server-main.mjs', import.meta.url));
  const running = await startChildServer({
    title: 'VS Code for the Web',
    command: [process.execPath, main, tool, JSON.stringify(options)],
    env: process.env,
    log: path.join(folder, 'web-server.log'),
    health: `http://${LOOPBACK}:${port}/`,
  });
  return { ...running, address: `http://${HOST_NAME}:${port}/` };
}
