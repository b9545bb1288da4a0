import fs from 'node:fs/promises';
import path from 'node:path';
import { unpackChromium } from './chromium-npm.mjs';
import { ensureNode } from './node24-npm.mjs';
import { npmInstall } from './npm.mjs';
import { WEB_BUILD } from './web-build.mjs';

/** Where the parts of a code-server package stand that its own install script would fill. */
const VSCODE = 'node_modules/code-server/lib/vscode';

/** What no extension and no test of one loads, and how much room it takes. */
const UNUSED = ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'extensions/copilot'];

/**
 * @typedef {object} Tool a program from npm that is fetched when it is first used
 * @property {string} title what it is, for people
 * @property {string} size about how much is downloaded, and how much room it takes
 * @property {readonly string[]} [options] for npm, when it installs the lockfile
 * @property {readonly Step[]} steps what fills its folder after the lockfile has been installed
 *
 * @typedef {object} Step
 * @property {string} title
 * @property {(folder: string) => Promise<void>} run gets the tool's folder
 */

/** Every tool, by the name of its folder under `tools/`. Package scripts are never run. */
export const TOOLS = Object.freeze({
  vscode: /** @satisfies {Tool} */ ({
    title: 'VS Code (code-server)',
    size: '140 MB to download, 360 MB on disk',
    steps: [
      // A plain install fails on a native build, and only runs this same second install by a script.
      {
        title: "VS Code's own packages",
        run: (folder) => npmInstall(path.join(folder, VSCODE), ['--omit=optional']),
      },
      { title: 'removing what is not used', run: (folder) => removeAll(path.join(folder, VSCODE), UNUSED) },
    ],
  }),
  node: /** @satisfies {Tool} */ ({
    title: 'Node 24, which VS Code runs on',
    size: '50 MB to download, 190 MB on disk',
    steps: [{ title: 'trying it', run: ensureNode }],
  }),
  web: /** @satisfies {Tool} */ ({
    title: 'VS Code for the Web',
    size: '35 MB to download, 105 MB on disk',
    steps: [{ title: 'laying it out', run: WEB_BUILD.layOut }],
  }),
  chromium: /** @satisfies {Tool} */ ({
    title: 'Chromium 147 (@sparticuz/chromium)',
    size: '70 MB to download, 280 MB on disk',
    steps: [{ title: 'unpacking', run: unpackChromium }],
  }),
  vsce: /** @satisfies {Tool} */ ({
    title: 'the packager of extensions (vsce)',
    size: '15 MB to download, 105 MB on disk',
    // Native parts that sign and publish.
    options: ['--omit=optional'],
    steps: [],
  }),
});

/** @typedef {keyof typeof TOOLS} ToolName */

/**
 * @param {string} folder
 * @param {readonly string[]} names
 */
async function removeAll(folder, names) {
  for (const name of names) await fs.rm(path.join(folder, name), { recursive: true, force: true });
}
