import fs from 'node:fs/promises';
import path from 'node:path';
import { openPage } from '../../test/host/browser.mjs';
import { developedExtensions } from '../../test/host/extensions.mjs';
import { HostError, messageOf } from '../../test/host/failure.mjs';
import { serve } from '../../test/host/hosts.mjs';
import { Workbench } from '../../test/host/page/workbench.mjs';
import { configurePage } from '../../test/host/page-configuration.mjs';
import { ARTEFACTS, PROJECT } from '../../test/host/project.mjs';
import { DRIVEN } from '../../test/host/settings.mjs';
import { copyOfExamples } from '../../test/host/temporary.mjs';

const FILE = 'pizza.seqbot';
const COMPILED = 'pizza.bot.json';

/** What is written behind the first reply, and must turn up in the preview and in the compiled bot. */
const BEFORE = 'Welcome to **Pizza Palace**!';
const ADDED = ' The oven is hot.';

/** How long a step may take, in milliseconds. */
const STEP_WITHIN = 30_000;

/**
 * @typedef {object} Checked what the steps work on
 * @property {Workbench} workbench
 * @property {string} workspace
 */

/**
 * What a person would do first, in order.
 * @type {readonly (readonly [string, (checked: Checked) => Promise<void>])[]}
 */
const STEPS = [
  ['edit', edit],
  ['preview', preview],
  ['compile', compile],
];

/**
 * Drives a workbench on a copy of the examples through edit, preview and compile, and keeps pictures.
 * @param {import('../../test/host/scope.mjs').Scope} scope
 * @returns {Promise<number>} 0
 * @throws {HostError} naming the step that failed
 */
export async function check(scope) {
  const workspace = await copyOfExamples(scope);
  const extensions = await developedExtensions(scope);
  const { address } = await serve(scope, { host: 'node', workspace, extensions });
  const page = await openPage(scope);
  page.setDefaultTimeout(STEP_WITHIN);
  await configurePage(page, { configurationDefaults: DRIVEN });
  const workbench = await Workbench.open(page, address);
  console.log('\n── Checking in VS Code');
  for (const [title, run] of STEPS) await checkStep(title, () => run({ workbench, workspace }), workbench);
  console.log(`── Everything works; pictures are in ${path.relative(PROJECT, ARTEFACTS)}/`);
  return 0;
}

/**
 * @param {string} title
 * @param {() => Promise<void>} run
 * @param {Workbench} workbench
 */
async function checkStep(title, run, workbench) {
  try {
    await run();
  } catch (error) {
    const picture = await workbench.screenshot('start-failed');
    throw new HostError(`The check failed at "${title}": ${messageOf(error)}`, `A picture is ${picture}.`);
  }
  await workbench.screenshot(`start-${title}`);
  console.log(`   ${title}: works`);
}

/** @param {Checked} checked */
async function edit({ workbench }) {
  const editor = await workbench.open(FILE);
  await editor.goBehind(BEFORE);
  await editor.insert(ADDED);
  await editor.save();
}

/** @param {Checked} checked */
async function preview({ workbench }) {
  await workbench.run('Seqbot: Open Preview');
  await workbench.shownPreview().says(ADDED.trim()).waitFor();
}

/** @param {Checked} checked */
async function compile({ workbench, workspace }) {
  await workbench.editor(FILE).click(BEFORE);
  await workbench.run('Seqbot: Compile to JSON');
  await workbench.tab(COMPILED).waitFor();
  const json = await fs.readFile(path.join(workspace, COMPILED), 'utf8');
  if (!json.includes(ADDED.trim())) throw new Error(`${COMPILED} lacks what was written.`);
}
