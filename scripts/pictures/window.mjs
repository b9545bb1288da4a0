import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from '../../test/host/chromium.mjs';
import { developedExtensions } from '../../test/host/extensions.mjs';
import { serve } from '../../test/host/hosts.mjs';
import { Workbench } from '../../test/host/page/workbench.mjs';
import { configurePage } from '../../test/host/page-configuration.mjs';
import { copyOfExamples } from '../../test/host/temporary.mjs';
import { QUIET } from './settings.mjs';

/**
 * @typedef {object} Window
 * @property {{ width: number, height: number }} viewport in CSS pixels
 * @property {number} scale how many pixels of a picture in a row are one of these
 * @property {Readonly<Record<string, unknown>>} [settings] of VS Code, by their full names
 */

/** @type {Window} */
export const FOR_PICTURES = {
  viewport: { width: 1400, height: 880 },
  scale: 2,
  settings: {
    'testing.automaticallyOpenPeekView': 'failureInVisibleDocument',
    'testing.automaticallyOpenTestResults': 'neverOpen',
  },
};
/** There are many of them in one file, and nothing may pop up over the chat. @type {Window} */
export const FOR_FILMS = {
  viewport: { width: 1200, height: 760 },
  scale: 1.5,
  settings: { 'editor.quickSuggestions': false, 'editor.suggestOnTriggerCharacters': false },
};

/** How long anything may take to appear, in milliseconds. */
const APPEARS_WITHIN = 30_000;

/** The example's shop does not exist, so its pictures come from here. */
const PICTURES = 'https://pizza.example/*.png';

/**
 * Opens a VS Code with nothing around its editors on a copy of the examples.
 * @param {import('../../test/host/scope.mjs').Scope} scope
 * @param {string} colorTheme the setting's value
 * @param {Window} window
 * @returns {Promise<Workbench>}
 */
export async function openWindow(scope, colorTheme, { viewport, scale, settings }) {
  const extensions = await developedExtensions(scope);
  const { address } = await serve(scope, {
    host: 'node',
    workspace: await copyOfExamples(scope),
    extensions,
  });
  const browser = await chromium.launch((await findChromium()).options);
  scope.defer(() => browser.close());
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
  page.setDefaultTimeout(APPEARS_WITHIN);
  const body = await readFile(new URL('pizza.svg', import.meta.url));
  await page.route(PICTURES, (route) => route.fulfill({ body, contentType: 'image/svg+xml' }));
  const configurationDefaults = { ...QUIET, ...settings, 'workbench.colorTheme': colorTheme };
  await configurePage(page, { configurationDefaults });
  return Workbench.open(page, address);
}
