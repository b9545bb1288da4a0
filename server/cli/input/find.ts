import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Failure } from '../exit-codes.js';
import { isBotPath, shownPath, withSlashes } from './paths.js';
import { isAbsent, reason } from './reason.js';
import { similarPath } from './similar-path.js';
import { tellingReaddir } from './telling-readdir.js';

/** A file to read. */
export interface Place {
  readonly path: string;
  /** The folder that it was found in, or its own when it was named. Absolute, like the path. */
  readonly base: string;
  readonly named: boolean;
}

/** Folders that hold what others wrote. */
const IGNORED = ['**/node_modules/**'];

/** What an argument stands for, and what of it could not be read. */
export interface Found {
  readonly places: readonly Place[];
  readonly failures: readonly Failure[];
}

/**
 * The files that an argument stands for: itself, all bots beneath a folder, or what fits a pattern. Links beneath a
 * folder are not followed: they may lead anywhere, and round in circles.
 */
export async function find(argument: string): Promise<Found> {
  const target = path.resolve(argument);
  try {
    const found = await stat(target);
    if (found.isDirectory())
      return await among('**/*.seqbot', target, argument, 'there is no .seqbot file in this folder');
    return { places: [{ path: target, base: path.dirname(target), named: true }], failures: [] };
  } catch (error) {
    const pattern = withSlashes(argument);
    return isDynamicPattern(pattern) ? fitting(pattern) : nothing(argument, await whyNot(argument, error));
  }
}

async function whyNot(argument: string, error: unknown): Promise<string> {
  const why = reason(error);
  const similar = isAbsent(error) ? await similarPath(argument) : undefined;
  return similar === undefined ? why : `${why}. Did you mean ${similar}?`;
}

function nothing(argument: string, message: string): Found {
  return { places: [], failures: [{ file: argument, message }] };
}

function fitting(pattern: string): Promise<Found> {
  const fixed = fixedPart(pattern);
  const rest = pattern.slice(fixed.length);
  return among(rest, path.resolve(fixed || '.'), pattern, 'no .seqbot file fits this pattern');
}

/** The file or folder that an argument names, or the folder in which a pattern begins. Absolute. */
export async function baseOf(argument: string): Promise<string> {
  const target = path.resolve(argument);
  const pattern = withSlashes(argument);
  const isThere = await stat(target).then(
    () => true,
    () => false,
  );
  return isThere || !isDynamicPattern(pattern) ? target : path.resolve(fixedPart(pattern) || '.');
}

/** The folders of a pattern before anything in it is special, with the last slash. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  const fixed = parts.slice(0, first < 0 ? -1 : first);
  return fixed.length > 0 ? `${fixed.join('/')}/` : '';
}

async function among(pattern: string, base: string, argument: string, none: string): Promise<Found> {
  const failures: Failure[] = [];
  const readdir = tellingReaddir((folder, error) => {
    if (!isAbsent(error)) failures.push({ file: shownPath(folder), message: reason(error) });
  });
  const files = await glob(pattern, {
    cwd: base,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdir },
    ignore: IGNORED,
  });
  const bots = files.filter(isBotPath).sort(byCodeUnits);
  const places = bots.map((file) => ({ path: path.normalize(file), base, named: false }));
  return places.length + failures.length > 0 ? { places, failures } : nothing(argument, none);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
