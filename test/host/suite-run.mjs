import { createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { format } from 'node:util';
import { HostError } from './failure.mjs';
import { ARTEFACTS } from './project.mjs';

/** How long a suite may run, in milliseconds. */
const SUITE_WITHIN = 300_000;

/** What the suite's own lines begin with, since VS Code writes to the same console. */
const SUITE = 'suite: ';

/**
 * Listens for a suite that runs inside VS Code: its own lines are written here, what VS Code itself has to say goes to a
 * log beside the pictures. VS Code calls two functions for that in every page with a tests path.
 * @param {import('playwright-core').Page} page before it goes to the workbench
 * @param {import('./hosts.mjs').Host} host
 * @returns {Promise<() => Promise<number>>} waits for the suite's exit code: 0 when all tests passed
 */
export async function listenForSuite(page, host) {
  await fs.mkdir(ARTEFACTS, { recursive: true });
  const log = path.join(ARTEFACTS, `vscode-${host}.log`);
  const others = createWriteStream(log);
  const relay = (/** @type {string} */ severity, /** @type {unknown[]} */ values) => {
    const text = format(...values);
    if (text.startsWith(SUITE)) console.log(text.slice(SUITE.length));
    else others.write(`${severity}: ${text}\n`);
  };
  await page.exposeFunction('codeAutomationLog', relay);
  /** @type {Promise<number>} */
  const exitCode = new Promise((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  return () => Promise.race([exitCode, tooLate(log)]);
}

/**
 * @param {string} log
 * @returns {Promise<never>}
 */
function tooLate(log) {
  return new Promise((_, reject) => {
    const error = new HostError(
      `The suite did not end within ${SUITE_WITHIN / 1000} s.`,
      `The test named last hangs; VS Code's log is ${log}.`,
    );
    setTimeout(() => reject(error), SUITE_WITHIN).unref();
  });
}
