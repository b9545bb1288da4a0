import fs from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { PROJECT } from './project.mjs';

/** How the names of files with tests end; `.node.api.ts` is for those that need files on a disk. */
const TESTS = '.api.ts';
const ONLY_NODE = '.node.api.ts';

const SUITE = path.join(PROJECT, 'test/vscode/api');

/**
 * Bundles the suite that runs inside an extension host.
 * @param {import('./hosts.mjs').Host} host
 * @returns {Promise<string>} the bundle's path, inside the extension's folder
 */
export async function bundleSuite(host) {
  const outfile = path.join(PROJECT, `out/test/api.${host}.js`);
  await build({
    stdin: { contents: await entry(host), resolveDir: SUITE, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: host === 'node' ? 'node' : 'browser',
    target: 'es2022',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return outfile;
}

/** @param {import('./hosts.mjs').Host} host */
async function entry(host) {
  const files = (await fs.readdir(SUITE)).filter((name) => name.endsWith(TESTS)).sort();
  const chosen = files.filter((name) => host === 'node' || !name.endsWith(ONLY_NODE));
  return [...chosen.map((name) => `import './${name}';`), "export { run } from './runner.js';"].join('\n');
}
