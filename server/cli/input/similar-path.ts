import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { nearest } from '../../../language/text/edit-distance.js';
import { isBotPath, withSlashes } from './paths.js';

/** A file or folder beside the place of an absent one that was probably meant: `pizza.seqbot` for `piza` and `pizza`. */
export async function similarPath(absent: string): Promise<string | undefined> {
  const folder = path.dirname(absent);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const stem = stemOf(path.basename(absent));
  const names = entries
    .filter((entry) => entry.isDirectory() || isBotPath(entry.name))
    .map(({ name }) => name)
    // A link that leads nowhere is there, and absent.
    .filter((name) => !name.startsWith('.') && name !== path.basename(absent));
  const byStem = new Map(names.map((name) => [stemOf(name), name]));
  const meant = byStem.get(nearest(stem, byStem.keys()) ?? '');
  return meant === undefined ? undefined : withSlashes(path.join(folder, meant));
}

/** A name without its ending, which would count as so many letters that are right. */
function stemOf(name: string): string {
  return path.parse(name).name;
}
