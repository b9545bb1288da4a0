import { defineConfig } from '@playwright/test';
import type { Settings } from './fixtures.js';

const ARTEFACTS = '../../../artefacts';

/** Tests that click. Those with `@web` in their title or tags are also run with the web worker extension host. */
export default defineConfig<object, Settings>({
  testDir: '.',
  testMatch: '*.click.ts',
  outputDir: `${ARTEFACTS}/click`,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: { actionTimeout: 20_000, screenshot: 'only-on-failure', trace: 'off' },
  reporter: [['list'], ['./count-reporter.ts']],
  projects: [
    { name: 'node', use: { host: 'node' } },
    { name: 'web', grep: /@web/, use: { host: 'web' } },
  ],
});
