// Runs the tests that click: `node test/vscode/click/run.mjs [--development] [Playwright's options]`, such as
// `--grep preview`.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { toolFolder } from '../../host/cache.mjs';
import { findChromium } from '../../host/chromium.mjs';
import { builtHosts } from '../../host/hosts.mjs';
import { node24 } from '../../host/node24.mjs';
import { own } from '../../host/own-child.mjs';
import { PROJECT } from '../../host/project.mjs';
import { runScript } from '../../host/scope.mjs';
import { extensionUnderTest } from '../../host/tested.mjs';

/** The variable that playwright.config.ts reads. */
const EXTENSIONS = 'SEQBOT_EXTENSIONS';

/** What each host needs, fetched before the clock of a test runs. */
const NEEDS = { node: [node24, () => toolFolder('vscode')], web: [() => toolFolder('web')] };

await runScript(async (scope) => {
  const hosts = await builtHosts();
  for (const host of hosts) for (const need of NEEDS[host]) await need();
  const { extensions, title, rest } = await extensionUnderTest(scope, process.argv.slice(2));
  console.log(`Click suite, ${hosts.join(' and ')}, ${title}, Chromium ${(await findChromium()).version}:`);
  return playwright([...hosts.map((host) => `--project=${host}`), ...rest], extensions);
});

/**
 * @param {readonly string[]} options
 * @param {string} extensions the folder that extensions are installed in
 * @returns {Promise<number>}
 */
function playwright(options, extensions) {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const config = path.join(PROJECT, 'test/vscode/click/playwright.config.ts');
  const args = [cli, 'test', '--config', config, ...options];
  const env = { ...process.env, [EXTENSIONS]: extensions };
  const child = own(spawn(process.execPath, args, { stdio: 'inherit', cwd: PROJECT, env }));
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}
