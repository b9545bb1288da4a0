import { spawn } from 'node:child_process';
import { HostError } from '../test/host/failure.mjs';
import { npmCommand } from '../test/host/npm.mjs';
import { own } from '../test/host/own-child.mjs';
import { PROJECT } from '../test/host/project.mjs';

/** @typedef {readonly [string, ...string[]]} Command a program and its arguments, run in the project's folder */

/**
 * Runs a program as one step of a script: heading, its own output, how it ended and how long it took.
 * @param {string} title
 * @param {Command} command
 * @returns {Promise<{ passed: boolean, output: string }>} `output`: what it wrote to its standard output
 */
export async function tryStep(title, [program, ...args]) {
  console.log(`\n── ${title}`);
  const start = performance.now();
  const child = own(
    spawn(program, args, {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: needsShell(program),
    }),
  );
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  const passed = (await exitCode(child)) === 0;
  console.log(`── ${title}: ${passed ? 'done' : 'failed'} after ${seconds(start)} s`);
  return { passed, output };
}

/**
 * Runs a program as a step that must not fail.
 * @param {string} title
 * @param {Command} command
 * @throws {HostError} when it fails
 */
export async function step(title, command) {
  const { passed } = await tryStep(title, command);
  if (!passed) throw new HostError(`"${title}" failed.`, 'What went wrong stands above.');
}

/** The command line of npm. @param {readonly string[]} args @returns {Command} */
export function npm(args) {
  const [program, first] = npmCommand();
  return [program, ...first, ...args];
}

/** The command line of one of the manifest's scripts. @param {string} name */
export const npmScript = (name) => npm(['run', '--silent', name]);

/** How long ago that was. @param {number} start in milliseconds, from `performance.now()` */
export const seconds = (start) => ((performance.now() - start) / 1000).toFixed(1);

/** On Windows npm is a batch file. @param {string} program */
const needsShell = (program) => process.platform === 'win32' && program === 'npm';

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
