import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from '../../test/host/chromium.mjs';
import { developedExtensions } from '../../test/host/extensions.mjs';
import { serve } from '../../test/host/hosts.mjs';
import { Workbench } from '../../test/host/page/workbench.mjs';
import { configurePage } from '../../test/host/page-configuration.mjs';
import { copyOfExamples } from '../../test/host/temporary.mjs';
import { QUIET } from './settings.mjs';

/** The window in CSS pixels; each is two by two in a picture. */
const VIEWPORT = { width: 1400, height: 880 };
const SCALE = 2;

/** How long anything may take to appear, in milliseconds. */
const APPEARS_WITHIN = 30_000;

/** The example's shop does not exist, so its pictures come from here. */
const PICTURES = 'https://pizza.example/*.png';

/**
 * Opens a VS Code with nothing around its editors on a copy of the examples.
 * @param {import('../../test/host/scope.mjs').Scope} scope
 * @param {string} colorTheme the setting's value
 * @returns {Promise<Workbench>}
 */
export async function openWindow(scope, colorTheme) {
  const extensions = await developedExtensions(scope);
  const { address } = await serve(scope, {
    host: 'node',
    workspace: await copyOfExamples(scope),
    extensions,
  });
  const browser = await chromium.launch((await findChromium()).options);
  scope.defer(() => browser.close());
  const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: SCALE });
  page.setDefaultTimeout(APPEARS_WITHIN);
  const body = await readFile(new URL('pizza.svg', import.meta.url));
  await page.route(PICTURES, (route) => route.fulfill({ body, contentType: 'image/svg+xml' }));
  await configurePage(page, { configurationDefaults: { ...QUIET, 'workbench.colorTheme': colorTheme } });
  return Workbench.open(page, address);
}
