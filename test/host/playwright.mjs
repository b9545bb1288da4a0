import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { own } from './own-child.mjs';
import { PROJECT } from './project.mjs';

/**
 * Runs a suite of Playwright's.
 * @param {string} folder of the suite, from the project's: it holds a playwright.config.ts
 * @param {readonly string[]} options for Playwright
 * @param {Readonly<Record<string, string>>} env what the suite reads, beside this process's environment
 * @returns {Promise<number>} its exit code
 */
export function playwright(folder, options, env) {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const config = path.join(PROJECT, folder, 'playwright.config.ts');
  const args = [cli, 'test', '--config', config, ...options];
  const child = own(
    spawn(process.execPath, args, { stdio: 'inherit', cwd: PROJECT, env: { ...process.env, ...env } }),
  );
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}
