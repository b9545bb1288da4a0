// Runs the tests that click: `node test/vscode/click/run.mjs [--development] [Playwright's options]`, such as
// `--grep preview`.
import { toolFolder } from '../../host/cache.mjs';
import { findChromium } from '../../host/chromium.mjs';
import { builtHosts } from '../../host/hosts.mjs';
import { node24 } from '../../host/node24.mjs';
import { playwright } from '../../host/playwright.mjs';
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
  const options = [...hosts.map((host) => `--project=${host}`), ...rest];
  return playwright('test/vscode/click', options, { [EXTENSIONS]: extensions });
});
