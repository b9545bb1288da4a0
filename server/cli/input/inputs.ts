import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { type Failure, Misuse } from '../exit-codes.js';
import { find, type Place } from './find.js';
import { isBotPath, isInside, shownPath } from './paths.js';
import { type Read, readStandardInput, readText } from './read-text.js';
import { reason } from './reason.js';

/** A source to work on. Paths are absolute. */
export interface Input extends Place {
  /** How people read where it is. */
  readonly shown: string;
  /** The path with links resolved: which file it is. */
  readonly real: string;
  /** The folder that its imports must stay in, links resolved. */
  readonly root: string;
  readonly text: string;
  readonly isStandardInput: boolean;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly failures: readonly Failure[];
}

/** What standard input is called when nobody says what it stands for, and the path that it then has. */
const NAMELESS = { shown: '<stdin>', path: '<stdin>.seqbot' };

/**
 * Reads what the arguments of a command stand for: files, folders, patterns, and `-` for standard input. Each file is
 * read once. What cannot be read is told, the rest goes on.
 *
 * @param stdinPath the path that standard input stands for
 * @throws {Misuse} if a name is empty, if there is such a path but no `-`, if it is none of a bot, or if there is more
 * than one `-`
 */
export async function readInputs(names: readonly string[], stdinPath?: string): Promise<Inputs> {
  if (names.includes('')) throw new Misuse('"" is the name of no file; "." is the working directory.');
  const dashes = names.filter((name) => name === '-').length;
  if (dashes > 1) throw new Misuse('standard input (-) can be read only once.');
  if (stdinPath !== undefined) refuseStdinPath(stdinPath, dashes);
  const found = await Promise.all(
    names.map((name) => (name === '-' ? fromStandardInput(stdinPath) : fromDisk(name))),
  );
  const inputs = new Map<string, Input>();
  // Standard input stands for a file though another argument names it too.
  for (const input of found.flatMap(({ inputs }) => inputs).sort(standardInputFirst)) {
    if (!inputs.has(input.real)) inputs.set(input.real, input);
  }
  return { inputs: [...inputs.values()], failures: found.flatMap(({ failures }) => failures) };
}

function refuseStdinPath(stdinPath: string, dashes: number): void {
  if (dashes === 0) throw new Misuse('--stdin-path goes with standard input (-).');
  if (!isBotPath(stdinPath)) throw new Misuse(`--stdin-path ${stdinPath}: this is not a .seqbot file.`);
}

function standardInputFirst(a: Input, b: Input): number {
  return Number(b.isStandardInput) - Number(a.isStandardInput);
}

async function fromStandardInput(stdinPath: string | undefined): Promise<Inputs> {
  const target = path.resolve(stdinPath ?? NAMELESS.path);
  const shown = stdinPath === undefined ? NAMELESS.shown : shownPath(target);
  const base = path.dirname(target);
  const place = { path: target, base, named: true, shown, isStandardInput: true };
  const folder = await realpath(base).catch(() => base);
  const real = await realpath(target).catch(() => path.join(folder, path.basename(target)));
  return toInputs({ ...place, real, root: rootOf(real, folder) }, await readStandardInput());
}

async function fromDisk(name: string): Promise<Inputs> {
  const { places, failures } = await find(name);
  const all = await Promise.all(places.map(read));
  return {
    inputs: all.flatMap(({ inputs }) => inputs),
    failures: [...failures, ...all.flatMap(({ failures }) => failures)],
  };
}

async function read(place: Place): Promise<Inputs> {
  const shown = shownPath(place.path);
  if (!isBotPath(place.path)) return failed(shown, 'this is not a .seqbot file');
  try {
    const real = await realpath(place.path);
    if (!isBotPath(real))
      return failed(shown, `this links to ${shownPath(real)}, which is not a .seqbot file`);
    const root = rootOf(real, await realpath(place.base));
    return toInputs({ ...place, shown, real, root, isStandardInput: false }, await readText(real));
  } catch (error) {
    return failed(shown, reason(error));
  }
}

/** The working directory, else the folder in which the file was found or named, else that of the file itself. */
function rootOf(real: string, base: string): string {
  if (isInside(process.cwd(), real)) return process.cwd();
  return isInside(base, real) ? base : path.dirname(real);
}

function toInputs(input: Omit<Input, 'text'>, read: Read): Inputs {
  if (read.wrong !== undefined) return failed(input.shown, read.wrong);
  return { inputs: [{ ...input, text: read.text }], failures: [] };
}

function failed(file: string, message: string): Inputs {
  return { inputs: [], failures: [{ file, message }] };
}
