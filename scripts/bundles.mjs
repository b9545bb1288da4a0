import { readFileSync } from 'node:fs';
import { sharedServer } from './shared-server.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * @typedef {object} Own what a row says that is not for esbuild
 * @property {string} outfile where it lands
 * @property {string} entry what goes in
 * @property {boolean} [executable] whether it is a program
 * @property {boolean} [types] whether other people's code imports it, so that its types are written beside it
 *
 * @typedef {Own & Omit<Options, 'outfile'>} Bundle
 */

const SHEBANG = '#!/usr/bin/env node';
/** @typedef {import('esbuild').BuildOptions} Options */

/** Some packages are modules in one form only; their other one finds its parts in ways that cannot be bundled. */
const mainFields = ['module', 'main'];

/** @type {Options} */
const node = { platform: 'node', format: 'cjs', target: 'node20', mainFields };

/** @type {Options} */
const browser = {
  platform: 'browser',
  format: 'iife',
  target: 'chrome120',
  // Some packages decode HTML entities through innerHTML in their browser form: workers lack it, trusted types forbid it.
  conditions: ['worker'],
};

/** What the version and the place of the command line are called in its sources. @type {Options} */
const program = {
  define: { SEQBOT_VERSION: JSON.stringify(version), 'import.meta.url': 'bundleUrl' },
};

const { sharing, taking } = sharedServer({ ...browser, format: 'cjs' }, { ...node, ...program });

/** What other people's pages and programs import. @type {Options} */
const anywhere = { ...browser, platform: 'neutral', format: 'esm', target: 'es2022' };

/** What a page of Preact components needs. @type {Options} */
export const page = { ...browser, jsx: 'automatic', jsxImportSource: 'preact' };

/** What a stylesheet with an icon font needs. @type {Options} */
export const style = { ...browser, loader: { '.ttf': 'file' }, assetNames: '[name]' };

/** One row per bundle: where it lands, what goes in, and for what it is built. @type {readonly Bundle[]} */
export const bundles = [
  { outfile: 'out/client/extension.js', entry: 'client/extension.ts', ...node, external: ['vscode'] },
  {
    outfile: 'out/client/extension-browser.js',
    entry: 'client/extension-browser.ts',
    ...browser,
    format: 'cjs',
    external: ['vscode'],
  },
  { outfile: 'out/server/lsp.js', entry: 'server/lsp/main.ts', ...node, plugins: [taking] },
  {
    outfile: 'out/server/lsp-browser.js',
    entry: 'server/lsp/main-browser.ts',
    ...browser,
    format: 'cjs',
    plugins: [sharing],
    // A worker has no modules of this form.
    banner: { js: 'var module=typeof module==="object"?module:{exports:{}};' },
  },
  {
    outfile: 'out/server/cli.js',
    entry: 'server/cli/main.ts',
    ...node,
    executable: true,
    ...program,
    plugins: [taking],
    banner: { js: `${SHEBANG}\nconst bundleUrl = require("node:url").pathToFileURL(__filename).href;` },
  },
  { outfile: 'out/webview/chat.js', entry: 'client/webview/chat/main.tsx', ...page },
  { outfile: 'out/webview/chat.css', entry: 'client/webview/chat/styles/main.css', ...style },
  { outfile: 'out/embed/runtime.js', entry: 'language/embed/runtime.ts', ...anywhere, types: true },
  { outfile: 'out/embed/markdown.js', entry: 'language/embed/markdown.ts', ...anywhere, types: true },
];

/**
 * esbuild's options for a row.
 * @param {Bundle} bundle
 * @param {{ watch: boolean }} options
 * @returns {Options}
 */
export function optionsOf({ entry, executable, types, ...bundle }, { watch }) {
  return {
    ...bundle,
    entryPoints: [entry],
    bundle: true,
    minify: !watch,
    sourcemap: watch ? 'linked' : false,
    // Licences of what is bundled must travel with it.
    legalComments: 'eof',
    logLevel: 'info',
  };
}
