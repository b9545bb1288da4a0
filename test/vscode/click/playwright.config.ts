import { defineConfig } from '@playwright/test';
import type { Settings } from './fixtures.js';

const ARTEFACTS = '../../../artefacts';

/** Set by run.mjs. */
const extensions = process.env.SEQBOT_EXTENSIONS;
if (!extensions) throw new Error('Run these tests with "npm run test:vscode:click".');

/** Tests that click. Those with `@web` in their title or tags are also run with the web worker extension host. */
export default defineConfig<object, Settings>({
  testDir: '.',
  testMatch: '*.click.ts',
  outputDir: `${ARTEFACTS}/click`,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 1,
  // Long, for machines that are slow or busy: only what fails takes as long.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  use: { extensions, actionTimeout: 60_000, screenshot: 'only-on-failure', trace: 'off' },
  reporter: [['list'], ['../../support/count-reporter.ts']],
  projects: [
    { name: 'node', use: { host: 'node' } },
    { name: 'web', grep: /@web/, use: { host: 'web' } },
  ],
});
