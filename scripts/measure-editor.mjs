// Measures in a real VS Code how long after a keystroke its diagnostics and the preview are on the screen, in a bot of
// 1,000 branches or as many as it is told: `node scripts/measure-editor.mjs [branches]`. It runs what `npm run build` left.
// Compare numbers of one run only.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openPage } from '../test/host/browser.mjs';
import { developedExtensions } from '../test/host/extensions.mjs';
import { serve } from '../test/host/hosts.mjs';
import { Workbench } from '../test/host/page/workbench.mjs';
import { configurePage } from '../test/host/page-configuration.mjs';
import { runScript } from '../test/host/scope.mjs';
import { DRIVEN } from '../test/host/settings.mjs';
import { temporaryFolder } from '../test/host/temporary.mjs';
import { changeOf } from './measure/change.mjs';
import { sourceOf } from './measure/source.mjs';

const BRANCHES = 1000;
const FILE = 'long.seqbot';
/** How often a text is put in and taken away again; the first time does not count. */
const ROUNDS = 8;
/** What is put in is shown before it is known: that is said in the source, and marked in the preview. */
const ADDED = ' {email}';
const BEFORE = 'this is number';
/** How long anything may take to appear, in milliseconds. */
const APPEARS_WITHIN = 60_000;

await runScript(async (scope) => {
  const branches = Number(process.argv[2] ?? BRANCHES);
  const times = await measure(await openWindow(scope, await sourceOf(branches)));
  console.log(`\nUntil a keystroke in a bot of ${branches} branches is on the screen of VS Code`);
  print(
    'diagnostics',
    times.map(({ diagnostics }) => diagnostics),
  );
  print(
    'preview',
    times.map(({ preview }) => preview),
  );
  return 0;
});

/**
 * Opens a VS Code on a bot.
 * @param {import('../test/host/scope.mjs').Scope} scope
 * @param {string} source
 */
async function openWindow(scope, source) {
  const workspace = await temporaryFolder(scope);
  await writeFile(path.join(workspace, FILE), source);
  const extensions = await developedExtensions(scope);
  const { address } = await serve(scope, { host: 'node', workspace, extensions });
  const page = await openPage(scope);
  page.setDefaultTimeout(APPEARS_WITHIN);
  await configurePage(page, { configurationDefaults: DRIVEN });
  return Workbench.open(page, address);
}

/**
 * The milliseconds from each keystroke to what it changes.
 * @param {Workbench} workbench
 */
async function measure(workbench) {
  const editor = await workbench.open(FILE);
  await workbench.run('Seqbot: Open Preview');
  const log = workbench.webview().getByRole('log');
  await log.getByText(BEFORE).waitFor();
  await editor.goBehind(BEFORE);
  const times = [];
  for (let round = 0; round <= ROUNDS; round++) {
    times.push(await timesOf(() => editor.insert(ADDED), editor.root, log));
    times.push(await timesOf(() => workbench.page.keyboard.press('ControlOrMeta+z'), editor.root, log));
  }
  return times.slice(2);
}

/**
 * @param {() => Promise<void>} act
 * @param {import('playwright-core').Locator} editor
 * @param {import('playwright-core').Locator} log
 */
async function timesOf(act, editor, log) {
  const diagnostics = await changeOf(editor, '[class*="squiggly-"]');
  const preview = await changeOf(log, '.gap');
  const start = Date.now();
  await act();
  return { diagnostics: (await diagnostics()) - start, preview: (await preview()) - start };
}

/**
 * @param {string} name
 * @param {readonly number[]} times in milliseconds
 */
function print(name, times) {
  const median = [...times].sort((left, right) => left - right)[Math.floor(times.length / 2)];
  console.log(`${String(median).padStart(9)} ms  ${name}`);
}
