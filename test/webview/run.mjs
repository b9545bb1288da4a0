// Runs the tests of the preview's page in a browser: `node test/webview/run.mjs [Playwright's options]`, such as
// `--grep keyboard`.
import { build } from 'esbuild';
import { layOutDevPage } from '../../scripts/dev-page.mjs';
import { serveFolder } from '../../scripts/embed/serve.mjs';
import { findChromium } from '../host/chromium.mjs';
import { playwright } from '../host/playwright.mjs';
import { runScript } from '../host/scope.mjs';
import { temporaryFolder } from '../host/temporary.mjs';

/** The variable that playwright.config.ts reads. */
const ADDRESS = 'SEQBOT_PAGE';

await runScript(async (scope) => {
  const folder = await temporaryFolder(scope);
  await Promise.all((await layOutDevPage(folder)).map((options) => build({ ...options, minify: true })));
  const address = await serveFolder(scope, folder);
  console.log(`Browser suite, Chromium ${(await findChromium()).version}:`);
  return playwright('test/webview', process.argv.slice(2), { [ADDRESS]: address });
});
