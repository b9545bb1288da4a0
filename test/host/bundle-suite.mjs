import fs from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { MANIFEST, PROJECT } from './project.mjs';

/** How the names of files with tests end; `.node.api.ts` is for those that need files on a disk. */
const TESTS = '.api.ts';
const ONLY_NODE = '.node.api.ts';

const SUITE = path.join(PROJECT, 'test/vscode/api');

/**
 * VS Code runs a suite only where an extension is being developed. Ours is installed, so the suite comes with one of its
 * own, which does nothing.
 */
const STUB = { name: 'suite', publisher: 'seqbot-tests', version: '1.0.0', engines: { vscode: '*' } };

/**
 * Bundles the suite that runs inside an extension host.
 * @param {import('./hosts.mjs').Host} host
 * @returns {Promise<string>} the bundle's path, in the folder of an extension that does nothing
 */
export async function bundleSuite(host) {
  const folder = path.join(PROJECT, 'out/test/suite');
  const outfile = path.join(folder, `api.${host}.js`);
  await fs.mkdir(folder, { recursive: true });
  await fs.writeFile(path.join(folder, MANIFEST), JSON.stringify(STUB));
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
