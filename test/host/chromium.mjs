import { chromium } from 'playwright-core';
import { toolFolder } from './cache.mjs';
import { debianBrowser } from './chromium-debian.mjs';
import { unpackedChromium } from './chromium-npm.mjs';
import { installedBrowsers, playwrightBrowsers } from './chromium-places.mjs';
import { HostError, messageOf } from './failure.mjs';

/**
 * @typedef {object} Candidate a browser that may work
 * @property {string} executablePath
 * @property {Record<string, string>} [env] added to its environment
 *
 * @typedef {object} Chromium a browser that works
 * @property {string} version
 * @property {import('playwright-core').LaunchOptions} options how to start it with Playwright
 */

/** What a test does not want from a browser: the graphics card, and calls home. */
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Where browsers are looked for, in this order.
 * @type {ReadonlyMap<string, () => Promise<Candidate[]>>}
 */
const SOURCES = new Map([
  ['env', async () => toCandidates(process.env.CHROME_PATH ? [process.env.CHROME_PATH] : [])],
  ['installed', async () => toCandidates(installedBrowsers())],
  ['playwright', async () => toCandidates(await playwrightBrowsers())],
  ['debian', async () => toCandidates(await debianBrowser())],
  ['npm', npmBrowser],
]);

/**
 * The first Chromium that starts and opens a page. `SEQBOT_CHROMIUM=env,npm` names the sources to try.
 * @returns {Promise<Chromium>}
 * @throws {HostError} when there is none
 */
export async function findChromium() {
  const tried = [];
  for (const source of chosenSources()) {
    for (const candidate of (await SOURCES.get(source)?.()) ?? []) {
      const result = await tryAll(candidate);
      if (result.chromium) return result.chromium;
      tried.push(`${candidate.executablePath}: ${result.failure}`);
    }
  }
  throw new HostError(
    tried.length > 0 ? `No Chromium works (${tried.join('; ')}).` : 'No Chromium was found.',
    'Install one, or name one with CHROME_PATH=/path/to/chromium.',
  );
}

/** @returns {readonly string[]} */
function chosenSources() {
  const names = process.env.SEQBOT_CHROMIUM?.split(',') ?? [...SOURCES.keys()];
  const unknown = names.find((name) => !SOURCES.has(name));
  if (unknown === undefined) return names;
  throw new HostError(
    `SEQBOT_CHROMIUM names an unknown source "${unknown}".`,
    `Known: ${[...SOURCES.keys()].join(', ')}.`,
  );
}

/** @param {readonly string[]} files @returns {Candidate[]} */
const toCandidates = (files) => files.map((executablePath) => ({ executablePath }));

/** npm has one for Linux on x64. @returns {Promise<Candidate[]>} */
async function npmBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  return [unpackedChromium(await toolFolder('chromium'))];
}

/**
 * With the browser's own sandbox first, except as root, for whom Chromium has none.
 * @param {Candidate} candidate
 * @returns {Promise<{ chromium: Chromium, failure?: undefined } | { chromium?: undefined, failure: string }>}
 */
async function tryAll(candidate) {
  const sandboxes = process.getuid?.() === 0 ? [false] : [true, false];
  let failure = '';
  for (const chromiumSandbox of sandboxes) {
    try {
      const found = await tryOne(candidate, chromiumSandbox);
      if (failure)
        console.error(`${candidate.executablePath} runs without its sandbox: with it, it does not start.`);
      return { chromium: found };
    } catch (error) {
      failure = messageOf(error);
    }
  }
  return { failure };
}

/**
 * @param {Candidate} candidate
 * @param {boolean} chromiumSandbox
 * @returns {Promise<Chromium>}
 */
async function tryOne({ executablePath, env }, chromiumSandbox) {
  const options = {
    executablePath,
    chromiumSandbox,
    args: ARGS,
    env: { ...process.env, ...env },
    timeout: 30_000,
  };
  const browser = await chromium.launch(options);
  try {
    const page = await browser.newPage();
    await page.goto('data:text/html,<title>works</title>');
    return { version: browser.version(), options };
  } finally {
    await browser.close();
  }
}
