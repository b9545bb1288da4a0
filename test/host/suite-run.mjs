import { format } from 'node:util';
import { HostError } from './failure.mjs';

/** How long a suite may run, in milliseconds. */
const SUITE_WITHIN = 300_000;

/** What VS Code says of itself when it loads an extension under development. */
const CHATTER = /^\s*(Ignoring fetching|Loading development extension)/;

/**
 * Listens for a suite that runs inside VS Code: what it writes to its console is written here, and its exit code is
 * awaited. VS Code calls two functions for that in every page with a tests path.
 * @param {import('playwright-core').Page} page before it goes to the workbench
 * @returns {Promise<() => Promise<number>>} waits for the suite's exit code: 0 when all tests passed
 */
export async function listenForSuite(page) {
  /** @type {Promise<number>} */
  const exitCode = new Promise((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  await page.exposeFunction('codeAutomationLog', relay);
  return () => Promise.race([exitCode, tooLate()]);
}

/** @param {string} severity @param {unknown[]} values */
function relay(severity, values) {
  const text = format(...values);
  if (!CHATTER.test(text)) (severity === 'error' ? console.error : console.log)(text);
}

/** @returns {Promise<never>} */
function tooLate() {
  return new Promise((_, reject) => {
    const error = new HostError(
      `The suite did not end within ${SUITE_WITHIN / 1000} s.`,
      'The last test named above hangs.',
    );
    setTimeout(() => reject(error), SUITE_WITHIN).unref();
  });
}
