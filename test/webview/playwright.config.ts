import { defineConfig } from '@playwright/test';

const ARTEFACTS = '../../artefacts';

/** Set by run.mjs. */
const baseURL = process.env.SEQBOT_PAGE;
if (!baseURL) throw new Error('Run these tests with "npm run test:webview".');

/** Tests of the preview's page in a browser tab, over a host that is played. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.browser.ts',
  outputDir: `${ARTEFACTS}/webview`,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: { baseURL, actionTimeout: 15_000, screenshot: 'only-on-failure', trace: 'off', locale: 'en' },
  reporter: [[process.env.CI ? 'dot' : 'list'], ['../support/count-reporter.ts']],
});
