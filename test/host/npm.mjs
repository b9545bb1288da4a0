import { spawn } from 'node:child_process';
import path from 'node:path';
import { HostError } from './failure.mjs';
import { own } from './own-child.mjs';

/** npm's codes for a registry that is out of reach. */
const UNREACHABLE =
  /\b(E(?:CONNREFUSED|CONNRESET|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|NETUNREACH)|ERR_SOCKET_TIMEOUT)\b/;

/** What every npm run here is told: no scripts, no chatter, and not to try an absent registry for minutes. */
const QUIET = [
  '--ignore-scripts',
  '--omit=dev',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--no-update-notifier',
  '--loglevel=error',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];

/**
 * Installs what a folder's lockfile says.
 * @param {string} folder
 * @param {readonly string[]} [options]
 * @throws {HostError} with npm's reason
 */
export const npmCi = (folder, options = []) => npm(folder, ['ci', ...QUIET, '--prefer-offline', ...options]);

/**
 * Installs what a folder's package.json says; a shrinkwrap in it is followed.
 * @param {string} folder
 * @param {readonly string[]} options
 * @throws {HostError} with npm's reason
 */
export const npmInstall = (folder, options) =>
  npm(folder, ['install', ...QUIET, '--prefer-offline', ...options]);

/**
 * Makes sure that npm can be asked for a package and has it.
 * @param {string} folder
 * @param {string} spec name and version
 * @throws {HostError} with npm's reason
 */
export const npmHas = (folder, spec) => npm(folder, ['view', spec, 'version', ...QUIET]);

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
function npm(cwd, args) {
  const [command, first] = npmCommand();
  const child = own(
    spawn(command, [...first, ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32' && first.length === 0,
    }),
  );
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(npmFailure(error.message)));
    child.once('close', (code, signal) =>
      code === 0 ? resolve() : reject(npmFailure(errors || `${code ?? signal}`)),
    );
  });
}

/** The npm that runs this script, else the one on the path. @returns {[string, string[]]} program and first arguments */
export function npmCommand() {
  const running = process.env.npm_execpath;
  if (running && path.basename(running) === 'npm-cli.js') return [process.execPath, [running]];
  return ['npm', []];
}

/** @param {string} errors what npm wrote */
function npmFailure(errors) {
  const code = UNREACHABLE.exec(errors)?.[1];
  if (code) {
    return new HostError(
      `The npm registry could not be reached (${code}).`,
      'Check the network and what "npm config get registry" says, then run this again.',
    );
  }
  const reason = errors
    .replaceAll(/^npm error\s*/gm, '')
    .trim()
    .split('\n')
    .slice(0, 2)
    .join(', ');
  return new HostError(`npm failed: ${reason}.`, 'Mend that, then run this again.');
}
