import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sources in a folder and all folders below, by their path from the project's root, in order. */
export function sourcesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.seqbot'))
    .map((path) => join(folder, path))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}
