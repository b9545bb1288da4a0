import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// The language server of a web worker is nearly all of the one in Node. So that it is shipped once, the bundle for Node
// holds only what Node adds, and takes the rest from the other bundle, which stands beside it.

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The bundle that has what is shared, as the other one finds it. */
const SHARED_BUNDLE = './lsp-browser.js';
const SHARED_ENTRY = path.join(ROOT, 'server/lsp/main-browser.ts');

/** Our own modules that both need. */
const OWN = ['start', 'client-files', 'files-by-scheme'].map((name) =>
  path.join(ROOT, 'server/lsp', `${name}.ts`),
);

/** Modules of packages on which those for Node and those for browsers are built. There must be one of each. */
const COMMON = [
  'vscode-jsonrpc/lib/common/api.js',
  'vscode-languageserver-protocol/lib/common/api.js',
  'vscode-languageserver/lib/common/api.js',
  'vscode-languageserver/lib/common/server.js',
  'vscode-languageserver/lib/common/utils/is.js',
].map((file) => path.join(ROOT, 'node_modules', file));

/** What a shared module is called among the exports of the bundle that has it. */
const NAMES = new Map([...OWN, ...COMMON].map((file, index) => [file, `shared${index}`]));

/** Makes a bundle export what is shared. @type {import('esbuild').Plugin} */
export const sharing = {
  name: 'sharing',
  setup({ onLoad }) {
    onLoad({ filter: /main-browser\.ts$/ }, async ({ path: file }) =>
      file === SHARED_ENTRY
        ? { contents: `${await readFile(file, 'utf8')}\n${exportsOfShared()}`, loader: 'ts' }
        : undefined,
    );
  },
};

/** Makes a bundle take what is shared from the other one. @type {import('esbuild').Plugin} */
export const taking = {
  name: 'taking',
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: /^\.\.?\// }, async ({ path: wanted, importer, kind, resolveDir, pluginData }) => {
      if (importer === '' || pluginData === TAKEN) return undefined;
      if (wanted === SHARED_BUNDLE) return { path: wanted, external: true };
      const found = await resolve(wanted, { kind, importer, resolveDir, pluginData: TAKEN });
      return NAMES.has(found.path) ? { path: found.path, namespace: 'shared' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'shared' }, ({ path: file }) => ({
      contents: `module.exports = require(${JSON.stringify(SHARED_BUNDLE)}).${NAMES.get(file)};`,
      resolveDir: ROOT,
    }));
  },
};

/** Marks what this plugin asks itself. */
const TAKEN = Symbol('taken');

/** Modules in the old form keep it: as others they would be copies. */
function exportsOfShared() {
  const lines = [...NAMES].map(([file, name]) =>
    OWN.includes(file)
      ? `export * as ${name} from ${JSON.stringify(file)};`
      : `export const ${name} = require(${JSON.stringify(file)});`,
  );
  return lines.join('\n');
}
