import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isBotPath, withSlashes } from './paths.js';
import { reason } from './reason.js';

/** A file to read. */
export interface Place {
  readonly path: string;
  /** The folder that it was found in, or its own when it was named. Absolute, like the path. */
  readonly base: string;
  readonly named: boolean;
}

/** Folders that hold what others wrote. */
const IGNORED = ['**/node_modules/**'];

/**
 * The files that an argument stands for: itself, all bots beneath a folder, or what fits a pattern. Links beneath a
 * folder are not followed: they may lead anywhere, and round in circles.
 */
export async function find(argument: string): Promise<{ places: Place[]; wrong?: string }> {
  const target = path.resolve(argument);
  try {
    const found = await stat(target);
    return found.isDirectory()
      ? among('**/*.seqbot', target, 'there is no .seqbot file in this folder')
      : { places: [{ path: target, base: path.dirname(target), named: true }] };
  } catch (error) {
    const pattern = withSlashes(argument);
    if (isDynamicPattern(pattern)) return fitting(pattern);
    return { places: [], wrong: reason(error) };
  }
}

function fitting(pattern: string): ReturnType<typeof find> {
  const fixed = fixedPart(pattern);
  const rest = pattern.slice(fixed.length);
  return among(rest, path.resolve(fixed || '.'), 'no .seqbot file fits this pattern');
}

/** The folders of a pattern before anything in it is special, with the last slash. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  const fixed = parts.slice(0, first < 0 ? -1 : first);
  return fixed.length > 0 ? `${fixed.join('/')}/` : '';
}

async function among(pattern: string, base: string, none: string): ReturnType<typeof find> {
  const files = await glob(pattern, {
    cwd: base,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: IGNORED,
  });
  const bots = files.filter(isBotPath).sort(byCodeUnits);
  const places = bots.map((file) => ({ path: path.normalize(file), base, named: false }));
  return places.length > 0 ? { places } : { places, wrong: none };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
