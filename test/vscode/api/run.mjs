// Runs the suite inside VS Code's extension hosts: `node test/vscode/api/run.mjs [node|web|desktop]…`

import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { openPage } from '../../host/browser.mjs';
import { bundleSuite } from '../../host/bundle-suite.mjs';
import { HostError } from '../../host/failure.mjs';
import { builtHosts, serve } from '../../host/hosts.mjs';
import { configurePage } from '../../host/page-configuration.mjs';
import { PROJECT } from '../../host/project.mjs';
import { runScript } from '../../host/scope.mjs';
import { DRIVEN } from '../../host/settings.mjs';
import { listenForSuite } from '../../host/suite-run.mjs';
import { copyOfExamples } from '../../host/temporary.mjs';

/** @typedef {import('../../host/scope.mjs').Scope} Scope */

/**
 * How the suite runs on each host; the answer is its exit code. The desktop's VS Code is downloaded, and needs a display.
 * @type {ReadonlyMap<string, (scope: Scope, workspace: string) => Promise<number>>}
 */
const RUNS = new Map([
  [
    'node',
    (_, workspace) =>
      runNode(workspace, fileURLToPath(new URL('../../host/executable.mjs', import.meta.url))),
  ],
  ['desktop', (_, workspace) => runNode(workspace)],
  ['web', runWeb],
]);

await runScript(async (scope) => {
  const chosen = process.argv.slice(2);
  for (const host of chosen.length > 0 ? chosen : await builtHosts()) {
    const run = RUNS.get(host);
    if (!run)
      throw new HostError(`There is no host "${host}".`, `Choose from ${[...RUNS.keys()].join(', ')}.`);
    console.log(`API suite, ${host}:`);
    const code = await run(scope, await copyOfExamples(scope));
    if (code !== 0) return code;
  }
  return 0;
});

/**
 * @param {string} workspace
 * @param {string} [vscodeExecutablePath]
 */
async function runNode(workspace, vscodeExecutablePath) {
  const extensionTestsPath = await bundleSuite('node');
  const options = { extensionDevelopmentPath: PROJECT, extensionTestsPath, launchArgs: [workspace] };
  return runTests({ ...options, vscodeExecutablePath }).catch(exitCode);
}

/** What is thrown when the suite fails has its exit code; anything else is a failure of the run. @param {unknown} error */
function exitCode(error) {
  if (error instanceof Error && 'code' in error && typeof error.code === 'number') return error.code;
  throw error;
}

/**
 * @param {Scope} scope
 * @param {string} workspace
 */
async function runWeb(scope, workspace) {
  const { address } = await serve(scope, { host: 'web', workspace, tests: await bundleSuite('web') });
  const page = await openPage(scope);
  const suiteEnd = await listenForSuite(page, 'web');
  await configurePage(page, { configurationDefaults: DRIVEN });
  await page.goto(address);
  return suiteEnd();
}
