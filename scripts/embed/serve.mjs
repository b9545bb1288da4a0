import { context } from 'esbuild';
import { LOOPBACK } from '../../test/host/ports.mjs';

/**
 * Serves a folder's files to this machine until the scope is closed.
 * @param {import('../../test/host/scope.mjs').Scope} scope
 * @param {string} folder
 * @returns {Promise<string>} the address
 */
export async function serveFolder(scope, folder) {
  const server = await context({ logLevel: 'silent' });
  scope.defer(() => server.dispose());
  const { port } = await server.serve({ host: LOOPBACK, servedir: folder });
  return `http://${LOOPBACK}:${port}/`;
}
