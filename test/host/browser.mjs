import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/**
 * Starts a headless Chromium that goes away with the scope, and opens an empty page in it that may use the clipboard.
 * @param {import('./scope.mjs').Scope} scope
 * @returns {Promise<import('playwright-core').Page>}
 * @throws {import('./failure.mjs').HostError} when no Chromium works
 */
export async function openPage(scope) {
  const { options } = await findChromium();
  const browser = await chromium.launch(options);
  scope.defer(() => browser.close());
  return browser.newPage({ viewport: VIEWPORT, permissions: ['clipboard-read', 'clipboard-write'] });
}

/** The size of a window that is driven, in pixels. */
export const VIEWPORT = Object.freeze({ width: 1280, height: 800 });
