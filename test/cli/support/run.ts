import { type SpawnOptions, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** The command line as it ships. Built before the tests. */
export const CLI = resolve('out/server/cli.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  /** The folder to run in. */
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** The user to run as, for those who may. */
  readonly uid?: number;
}

/** Runs `seqbot` with arguments as a process of its own, without a terminal. */
export function seqbot(args: readonly string[], { stdin = '', ...running }: Running): Promise<Ran> {
  return run(process.execPath, [CLI, ...args], { ...running, stdin });
}

/** Runs a program to its end. Of the environment it gets the path and what is given. */
export async function run(
  program: string,
  args: readonly string[],
  { stdin = '', env, ...options }: Running,
): Promise<Ran> {
  const spawning: SpawnOptions = { ...options, env: { PATH: process.env.PATH, ...env }, stdio: 'pipe' };
  const child = spawn(program, args, spawning);
  if (!child.stdin || !child.stdout || !child.stderr) throw new Error('There are no pipes');
  // Who does not read its input may be gone before it is written.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  const ended = new Promise<number | null>((done, fail) => child.once('close', done).once('error', fail));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}
