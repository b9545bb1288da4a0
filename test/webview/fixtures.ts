import { type Browser, test as base, chromium, expect } from '@playwright/test';
import { findChromium } from '../host/chromium.mjs';
import { type Mishap, watchForMishaps } from './mishaps.js';
import { Panel } from './panel.js';

export { expect } from '@playwright/test';

interface Fixtures {
  /** The preview's page. Nothing may go wrong in it, and its policy may refuse nothing, unless a test takes that out. */
  readonly panel: Panel;
  /** What has gone wrong in the page so far. */
  readonly mishaps: Mishap[];
}

/** A test of the preview's page: each gets a page of its own. */
export const test = base.extend<Fixtures, { readonly browser: Browser }>({
  browser: [
    async ({ browserName: _ }, use) => {
      const browser = await chromium.launch((await findChromium()).options);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  mishaps: async ({ page, baseURL }, use) => {
    const mishaps: Mishap[] = [];
    await watchForMishaps(page, String(baseURL), mishaps);
    await use(mishaps);
    expect(mishaps).toEqual([]);
  },

  panel: async ({ page, mishaps: _ }, use) => use(new Panel(page)),
});
