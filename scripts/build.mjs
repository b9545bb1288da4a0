// Builds every bundle into out/. `--watch` builds again on each change and keeps names and line breaks readable;
// without it the bundles are minified, as they ship.
import { chmod } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';

const { watch } = parseArgs({ options: { watch: { type: 'boolean', default: false } } }).values;

const node = { platform: 'node', format: 'cjs', target: 'node20' };
const browser = { platform: 'browser', format: 'iife', target: 'chrome120' };

/** One row per bundle: where it lands, what goes in, and for what it is built. */
const bundles = [
  { outfile: 'out/client/extension.js', entry: 'client/extension.ts', ...node, external: ['vscode'] },
  {
    outfile: 'out/webview/chat.js',
    entry: 'client/webview/chat/main.tsx',
    ...browser,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Some packages decode HTML entities through innerHTML in their browser form, which trusted types forbid.
    conditions: ['worker'],
  },
  {
    outfile: 'out/webview/chat.css',
    entry: 'client/webview/chat/styles/main.css',
    ...browser,
    loader: { '.ttf': 'file' },
    assetNames: '[name]',
  },
];

const options = ({ entry, executable: _, ...bundle }) => ({
  ...bundle,
  entryPoints: [entry],
  bundle: true,
  minify: !watch,
  sourcemap: watch ? 'linked' : false,
  // Licences of what is bundled must travel with it.
  legalComments: 'eof',
  logLevel: 'info',
});

async function buildOnce() {
  await Promise.all(bundles.map((bundle) => build(options(bundle))));
  const executables = bundles.filter(({ executable }) => executable);
  await Promise.all(executables.map(({ outfile }) => chmod(outfile, 0o755)));
}

async function buildOnEveryChange() {
  const contexts = await Promise.all(bundles.map((bundle) => context(options(bundle))));
  await Promise.allSettled(contexts.map((each) => each.rebuild()));
  await Promise.all(contexts.map((each) => each.watch()));
  console.log('Watching for changes.');
}

await (watch ? buildOnEveryChange() : buildOnce()).catch(() => {
  // esbuild has printed what is wrong.
  process.exitCode = 1;
});
