import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** The commands that Chromium and its kin go by on Linux. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

/** Where installers put the browser, by platform. */
const INSTALLED = new Map([
  [
    'linux',
    ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
      COMMANDS.map((name) => `${folder}/${name}`),
    ),
  ],
  [
    'darwin',
    ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  ],
  [
    'win32',
    ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) =>
      ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
        path.join(process.env[variable] ?? '', file),
      ),
    ),
  ],
]);

/** Browsers that stand where installers put them or on the path. */
export function installedBrowsers() {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => COMMANDS.map((name) => path.join(folder, name)));
  const places = [
    ...(INSTALLED.get(process.platform) ?? []),
    ...(process.platform === 'linux' ? onPath : []),
  ];
  return [...new Set(places)].filter((file) => existsSync(file));
}

/** Where Playwright keeps its downloads, by platform. */
const PLAYWRIGHT_CACHES = new Map([
  ['linux', '.cache/ms-playwright'],
  ['darwin', 'Library/Caches/ms-playwright'],
  ['win32', 'AppData/Local/ms-playwright'],
]);

/** The executables inside one download of Playwright's, whatever its revision. */
const PLAYWRIGHT_FILE =
  /[\\/](chrome|chrome\.exe|headless_shell|chrome-headless-shell|Chromium|Google Chrome for Testing)$/;

/** Browsers that Playwright has downloaded, its own revision first. */
export async function playwrightBrowsers() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    path.join(os.homedir(), PLAYWRIGHT_CACHES.get(process.platform) ?? '.cache/ms-playwright');
  const own = chromium.executablePath();
  return [...new Set([own, ...(await executablesIn(cache))])].filter((file) => existsSync(file));
}

/** @param {string} cache */
async function executablesIn(cache) {
  if (!existsSync(cache)) return [];
  const downloads = (await fs.readdir(cache))
    .filter((name) => name.startsWith('chromium'))
    .sort()
    .reverse();
  const found = [];
  for (const name of downloads) {
    const entries = await fs.readdir(path.join(cache, name), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    found.push(...files.filter((file) => PLAYWRIGHT_FILE.test(file)));
  }
  return found;
}
