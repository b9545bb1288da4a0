import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// The language server of a web worker is nearly all of the one in Node, and it holds the language that the command line
// works with. So that all this is shipped once, the bundles for Node hold only what Node adds, and take every module
// that the other bundle has from there. It stands beside them.

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The bundle that has what is shared, as the others find it. */
const SHARED_BUNDLE = './lsp-browser.js';
const SHARED_ENTRY = path.join(ROOT, 'server/lsp/main-browser.ts');

/** What is built into bundles that take. */
const TAKING_ENTRIES = ['server/lsp/main.ts', 'server/cli/main.ts'];

/** What these use of Langium, each from its own module: all of Langium is a lot more. */
const LANGIUM = [
  ['DocumentState', 'workspace/documents.js'],
  ['EmptyFileSystem', 'workspace/file-system-provider.js'],
  ['URI', 'utils/uri-utils.js'],
].map(([name, file]) => `export { ${name} } from ${JSON.stringify(inPackages(`langium/lib/${file}`))};`);

/** Marks what the plugin asks itself. */
const ASKED = Symbol('asked');

/** @typedef {import('esbuild').BuildOptions} Options */
/** @typedef {import('esbuild').Plugin} Plugin */

/**
 * Two plugins: `sharing` makes the bundle for workers export what is shared, `taking` makes one for Node take it.
 * @param {Options} worker how the bundle for workers is built
 * @param {Options} node how those for Node are built
 * @returns {{ sharing: Plugin, taking: Plugin }}
 */
export function sharedServer(worker, node) {
  /** @type {Promise<Modules> | undefined} */
  let underWay;
  const modules = () => {
    underWay ??= modulesOf(worker).finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
  return {
    sharing: sharing(() => findShared(modules, node)),
    taking: taking(modules),
  };
}

/** @param {() => ReturnType<typeof findShared>} find @returns {Plugin} */
function sharing(find) {
  return {
    name: 'sharing',
    setup({ onLoad }) {
      onLoad({ filter: /main-browser\.ts$/ }, async ({ path: file }) => {
        if (file !== SHARED_ENTRY) return undefined;
        const { shared, watchFiles } = await find();
        const contents = `${await readFile(file, 'utf8')}\n${exportsOf(shared)}`;
        return { contents, loader: 'ts', watchFiles };
      });
    },
  };
}

/**
 * @param {() => Promise<Modules>} find the modules that can be taken
 * @param {Set<string>} [taken] to which those are added that are
 * @returns {Plugin}
 */
function taking(find, taken = new Set()) {
  return {
    name: 'taking',
    setup({ onLoad, onResolve, onStart, resolve }) {
      /** @type {Modules} */
      let modules = new Map();
      onStart(async () => {
        modules = await find();
      });
      onResolve({ filter: /.*/ }, async ({ path: wanted, importer, kind, resolveDir, pluginData }) => {
        if (importer === '' || pluginData === ASKED) return undefined;
        if (wanted === SHARED_BUNDLE) return { path: wanted, external: true };
        if (wanted === 'langium') return { path: wanted, namespace: 'langium' };
        const { path: file } = await resolve(wanted, { kind, importer, resolveDir, pluginData: ASKED });
        if (!modules.has(file)) return undefined;
        taken.add(file);
        return { path: file, namespace: 'shared' };
      });
      onLoad({ filter: /.*/, namespace: 'langium' }, () => ({
        contents: LANGIUM.join('\n'),
        resolveDir: ROOT,
      }));
      onLoad({ filter: /.*/, namespace: 'shared' }, ({ path: file }) => ({
        contents: `module.exports = require(${JSON.stringify(SHARED_BUNDLE)})[${nameOf(file)}];`,
        resolveDir: ROOT,
      }));
    },
  };
}

/**
 * What is shared, each file with its form, and the files on which that depends.
 * @param {() => Promise<Modules>} find
 * @param {Options} options
 */
async function findShared(find, options) {
  const modules = await find();
  /** @type {Set<string>} */
  const taken = new Set();
  const takers = await modulesOf({
    ...options,
    entryPoints: TAKING_ENTRIES,
    outdir: 'out',
    plugins: [taking(async () => modules, taken)],
  });
  const shared = [...taken].sort().map((file) => ({ file, form: modules.get(file) }));
  return { shared, watchFiles: [...takers.keys()].filter((file) => path.isAbsolute(file)) };
}

/** Modules in the old form keep it: as others they would be copies. @param {{ file: string, form?: string }[]} shared */
function exportsOf(shared) {
  const lines = shared.map(({ file, form }, index) =>
    form === 'cjs'
      ? `const shared${index} = require(${JSON.stringify(file)}); export { shared${index} as ${nameOf(file)} };`
      : `export * as ${nameOf(file)} from ${JSON.stringify(file)};`,
  );
  return lines.join('\n');
}

/** @typedef {Map<string, string | undefined>} Modules files and the form of their modules */

/** All modules that go into a bundle. @param {Options} options @returns {Promise<Modules>} */
async function modulesOf(options) {
  const { metafile } = await build({
    entryPoints: [SHARED_ENTRY],
    ...options,
    absWorkingDir: ROOT,
    bundle: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, { format }]) => [path.resolve(ROOT, file), format]),
  );
}

/** What a shared module is called among the exports of the bundle that has it, as a literal. @param {string} file */
function nameOf(file) {
  return JSON.stringify(path.relative(ROOT, file).replaceAll(path.sep, '/').replace('node_modules/', ''));
}

/** @param {string} file */
function inPackages(file) {
  return path.join(ROOT, 'node_modules', file);
}
