import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import { folderWith } from './folder.js';
import { CLI, type Ran } from './run.js';

/** What is asked of a terminal, told by pipes. */
const PRELOAD = `
for (const stream of [process.stdin, process.stdout, process.stderr])
  Object.assign(stream, { isTTY: true, columns: 40, hasColors: () => true });
`;

export interface Typed {
  readonly cwd: string;
  /** What is typed at each prompt: `\r` is Enter, `\x03` Ctrl+C, `\x04` Ctrl+D. */
  readonly keys?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `seqbot` so that it takes its pipes for a terminal of 40 cells, to its end. */
export async function seqbotInTerminal(
  args: readonly string[],
  { cwd, keys = [], env }: Typed,
): Promise<Ran> {
  const preload = `${folderWith({ 'terminal.cjs': PRELOAD })}/terminal.cjs`;
  const child = spawn(process.execPath, ['-r', preload, CLI, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: 'pipe',
  });
  const left = [...keys];
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
    // A prompt is complete once the cursor is set behind it.
    if (stdout.endsWith('G') && shown(stdout).endsWith(': ')) child.stdin.write(left.shift() ?? '');
  });
  const ended = new Promise<number | null>((done, fail) => child.once('close', done).once('error', fail));
  const [stderr, code] = await Promise.all([text(child.stderr), ended]);
  return { code, stdout, stderr };
}

/** What a terminal shows in the end, without colours. */
export function shown(output: string): string {
  return stripVTControlCharacters(output).replaceAll('\r', '');
}
