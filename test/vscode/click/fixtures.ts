import fs from 'node:fs/promises';
import path from 'node:path';
import { type Browser, test as base, chromium } from '@playwright/test';
import { VIEWPORT } from '../../host/browser.mjs';
import { findChromium } from '../../host/chromium.mjs';
import { type Host, serve } from '../../host/hosts.mjs';
import { Workbench } from '../../host/page/workbench.mjs';
import { configurePage } from '../../host/page-configuration.mjs';
import { Scope } from '../../host/scope.mjs';
import { DRIVEN } from '../../host/settings.mjs';
import { copyOfExamples } from '../../host/temporary.mjs';

export { expect } from '@playwright/test';

/** What playwright.config.ts sets. */
export interface Settings {
  /** Where the extension runs. */
  readonly host: Host;
  /** The folder that extensions are installed in. */
  readonly extensions: string;
}

interface Fixtures {
  /** Files to write into the workspace before it is opened: text by name. Set with `test.use({ files: … })`. */
  readonly files: Readonly<Record<string, string>>;
  /** VS Code settings for this test, by their full names. Set with `test.use({ settings: … })`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The folder that is opened: a copy of the examples, and `files`. */
  readonly workspace: string;
  /** A VS Code window on the workspace, with the extension in it. */
  readonly workbench: Workbench;
}

/** A test that clicks: each gets a VS Code server, a window and a folder of its own. */
export const test = base.extend<Fixtures, Settings & { readonly browser: Browser }>({
  host: ['node', { option: true, scope: 'worker' }],
  extensions: ['', { option: true, scope: 'worker' }],
  files: [{}, { option: true }],
  settings: [{}, { option: true }],
  viewport: { ...VIEWPORT },

  browser: [
    async ({ browserName: _ }, use) => {
      const browser = await chromium.launch((await findChromium()).options);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  workspace: async ({ files }, use) => {
    const scope = new Scope();
    const folder = await copyOfExamples(scope);
    for (const [name, text] of Object.entries(files)) await fs.writeFile(path.join(folder, name), text);
    await use(folder);
    await scope.close();
  },

  workbench: async ({ host, extensions, page, settings, workspace }, use) => {
    const scope = new Scope();
    try {
      await configurePage(page, { configurationDefaults: { ...DRIVEN, ...settings } });
      const { address } = await serve(scope, { host, workspace, extensions });
      await use(await Workbench.open(page, address));
    } finally {
      await page.close();
      await scope.close();
    }
  },
});
