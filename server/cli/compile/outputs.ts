import path from 'node:path';
import { Misuse } from '../exit-codes.js';
import { shownPath } from '../input/paths.js';
import type { Source } from '../project/open.js';

/** Where compiled bots go. */
export interface Destination {
  /** Folder to write to; beside the source if left out. */
  readonly out?: string;
  readonly sourceMap?: boolean;
  /** The path that standard input stands for. */
  readonly stdinPath?: string;
}

/**
 * The file to write for a source: `pizza.seqbot` becomes `pizza.bot.json`, beside it or at the same place beneath the
 * output folder as it has beneath the folder in which it was found. Standard input goes to standard output unless there
 * is a folder: there is no file then.
 *
 * @throws {Misuse} if nothing says what a file must be called
 */
export function outputOf({ input }: Source, { out, sourceMap, stdinPath }: Destination): string | undefined {
  if (input.isStandardInput && out === undefined) {
    if (sourceMap) throw new Misuse('--source-map needs --out for standard input.');
    return undefined;
  }
  if (input.isStandardInput && stdinPath === undefined)
    throw new Misuse('--out needs --stdin-path for standard input.');
  const name = input.path.replace(/\.seqbot$/, '.bot.json');
  return out === undefined ? name : path.resolve(out, path.relative(input.base, name));
}

/** @throws {Misuse} if two sources would be written to one file */
export function refuseCollisions(outputs: ReadonlyMap<Source, string | undefined>): void {
  const taken = new Map<string, Source>();
  for (const [source, output] of outputs) {
    const other = output === undefined ? undefined : taken.get(output);
    if (other && output)
      throw new Misuse(
        `${other.input.shown} and ${source.input.shown} would both be written to ${shownPath(output)}.`,
      );
    if (output !== undefined) taken.set(output, source);
  }
}
