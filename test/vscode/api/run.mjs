// Runs the suite inside VS Code's extension hosts: `node test/vscode/api/run.mjs [--development] [node|web|desktop]…`

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { openPage } from '../../host/browser.mjs';
import { bundleSuite } from '../../host/bundle-suite.mjs';
import { HostError } from '../../host/failure.mjs';
import { builtHosts, serve } from '../../host/hosts.mjs';
import { configurePage } from '../../host/page-configuration.mjs';
import { runScript } from '../../host/scope.mjs';
import { DRIVEN } from '../../host/settings.mjs';
import { listenForSuite } from '../../host/suite-run.mjs';
import { copyOfExamples } from '../../host/temporary.mjs';
import { extensionUnderTest } from '../../host/tested.mjs';

/**
 * @typedef {import('../../host/scope.mjs').Scope} Scope
 *
 * @typedef {object} Run what a run of the suite is given
 * @property {string} workspace the folder that is opened
 * @property {string} extensions the folder that extensions are installed in
 */

const SERVER = fileURLToPath(new URL('../../host/executable.mjs', import.meta.url));

/**
 * How the suite runs on each host; the answer is its exit code. The desktop's VS Code is downloaded, and needs a display.
 * @type {ReadonlyMap<string, (scope: Scope, run: Run) => Promise<number>>}
 */
const RUNS = new Map([
  ['node', (_, run) => runNode(run, SERVER)],
  ['desktop', (_, run) => runNode(run)],
  ['web', runWeb],
]);

await runScript(async (scope) => {
  const { extensions, title, rest } = await extensionUnderTest(scope, process.argv.slice(2));
  for (const host of rest.length > 0 ? rest : await builtHosts()) {
    const run = RUNS.get(host);
    if (!run)
      throw new HostError(`There is no host "${host}".`, `Choose from ${[...RUNS.keys()].join(', ')}.`);
    console.log(`API suite, ${host}, ${title}:`);
    const code = await run(scope, { workspace: await copyOfExamples(scope), extensions });
    if (code !== 0) return code;
  }
  return 0;
});

/**
 * @param {Run} run
 * @param {string} [vscodeExecutablePath]
 */
async function runNode({ workspace, extensions }, vscodeExecutablePath) {
  const extensionTestsPath = await bundleSuite('node');
  const extensionDevelopmentPath = path.dirname(extensionTestsPath);
  const launchArgs = [workspace, `--extensions-dir=${extensions}`];
  return runTests({
    extensionDevelopmentPath,
    extensionTestsPath,
    launchArgs,
    vscodeExecutablePath,
  }).catch(exitCode);
}

/** What is thrown when the suite fails has its exit code; anything else is a failure of the run. @param {unknown} error */
function exitCode(error) {
  if (error instanceof Error && 'code' in error && typeof error.code === 'number') return error.code;
  throw error;
}

/**
 * @param {Scope} scope
 * @param {Run} run
 */
async function runWeb(scope, run) {
  const { address } = await serve(scope, { host: 'web', ...run, suite: await bundleSuite('web') });
  const page = await openPage(scope);
  const suiteEnd = await listenForSuite(page, 'web');
  await configurePage(page, { configurationDefaults: DRIVEN });
  await page.goto(address);
  return suiteEnd();
}
