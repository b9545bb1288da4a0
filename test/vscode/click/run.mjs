// Runs the tests that click: `node test/vscode/click/run.mjs [Playwright's options]`, such as `--grep preview`.
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

/** What each host needs, fetched before the clock of a test runs. */
const NEEDS = { node: [node24, () => toolFolder('vscode')], web: [() => toolFolder('web')] };

await runScript(async () => {
  const hosts = await builtHosts();
  for (const host of hosts) for (const need of NEEDS[host]) await need();
  console.log(`Click suite, ${hosts.join(' and ')}, Chromium ${(await findChromium()).version}:`);
  return playwright(hosts.map((host) => `--project=${host}`));
});

/**
 * @param {readonly string[]} projects
 * @returns {Promise<number>}
 */
function playwright(projects) {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const config = path.join(PROJECT, 'test/vscode/click/playwright.config.ts');
  const args = [cli, 'test', '--config', config, ...projects, ...process.argv.slice(2)];
  const child = own(spawn(process.execPath, args, { stdio: 'inherit', cwd: PROJECT }));
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}
