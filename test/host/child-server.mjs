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
 * @property {Promise<void>} ended settled once it has ended, whoever ended it
 */

/** How long it may take to answer, and to stop, in milliseconds. */
const START_WITHIN = 60_000;
const STOP_WITHIN = 8000;

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
  const child = spawn(program, args, { stdio: ['ignore', output, output], env });
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
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('exit', () => resolve()));
  const kill = () => child.kill();
  process.once('exit', kill);
  return { ended, stop };

  async function stop() {
    process.off('exit', kill);
    if (hasEnded(child)) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN);
    await ended;
    clearTimeout(timer);
  }
}

/** @param {import('node:child_process').ChildProcess} child */
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;
