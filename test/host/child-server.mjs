import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { HostError } from './failure.mjs';

/**
 * @typedef {object} ChildServer a program that answers requests once it is ready
 * @property {string} title what it is, for people
 * @property {readonly [string, ...string[]]} command the program and its arguments
 * @property {NodeJS.ProcessEnv} env
 * @property {string} log the file that gets its output
 * @property {string} health an address that answers once it is ready
 */

/**
 * @typedef {object} Running
 * @property {() => Promise<void>} stop
 * @property {Promise<void>} crashed settled when it has ended without being stopped
 */

/** How long it may take to answer, and to stop, in milliseconds. */
const START_WITHIN = 60_000;
const STOP_WITHIN = 8000;

/** Whether a child can lead a process group of its own. */
const HAS_GROUPS = process.platform !== 'win32';

/** How long to wait before asking again, in milliseconds. */
const ASK_EVERY = 100;

/**
 * Starts a server as a child process and waits until it answers.
 * @param {ChildServer} server
 * @returns {Promise<Running>}
 * @throws {HostError} when it ends or does not answer
 */
export async function startChildServer({ title, command, env, log, health }) {
  const [program, ...args] = command;
  const output = openSync(log, 'w');
  const child = spawn(program, args, { stdio: ['ignore', output, output], env, detached: HAS_GROUPS });
  const running = watch(child);
  if (await answers(health, child)) return running;
  await running.stop();
  throw new HostError(`The ${title} did not start.`, `Its log is ${log}.`);
}

/**
 * Asks until there is an answer, the process has ended, or the time is up.
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} child
 */
async function answers(url, child) {
  const deadline = Date.now() + START_WITHIN;
  while (!hasEnded(child) && Date.now() < deadline) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return true;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY));
  }
  return false;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Running}
 */
function watch(child) {
  let stopping = false;
  const kill = () => signalGroup(child, 'SIGKILL');
  process.once('exit', kill);
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('exit', () => resolve()));
  /** @type {Promise<void>} */
  const crashed = new Promise((resolve) => child.once('exit', () => stopping || resolve()));
  return { crashed, stop };

  async function stop() {
    stopping = true;
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(kill, STOP_WITHIN);
    if (!hasEnded(child)) await ended;
    clearTimeout(timer);
    kill();
    process.off('exit', kill);
  }
}

/**
 * A server's children do not always end with it (an extension host that waits for its window does not), so its whole
 * process group is told.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (!HAS_GROUPS || child.pid === undefined) {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // Nothing of the group is left.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** @param {import('node:child_process').ChildProcess} child */
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;
