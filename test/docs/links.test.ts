import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { diagnosticPages, pages } from './pages.js';

/** What a page links to or shows: `[…](target)`, `src="target"` and `srcset="target"`. */
const TARGET = /\]\(([^)\s]+)\)|\bsrc(?:set)?="([^"]+)"/g;

/** How large pictures may be, in bytes, by how their names end; `.webp` are those that move. */
const LARGEST = [
  ['.png', 300_000],
  ['.webp', 1_000_000],
] as const;

it.each([...pages, ...diagnosticPages, 'docs/cli.md', 'ARCHITECTURE.md', 'CHANGELOG.md'])(
  '%s leads nowhere that is not there',
  (page) => {
    const targets = Array.from(proseOf(page).matchAll(TARGET), ([, link, picture]) => link ?? picture ?? '');
    const files = targets
      .filter((target) => !/^(?:https?:|#)/.test(target))
      .map((target) => target.replace(/#.*/, ''));
    expect(files.filter((file) => !existsSync(join(dirname(page), file)))).toEqual([]);
    for (const [ending, largest] of LARGEST) {
      const pictures = files.filter((file) => file.endsWith(ending)).map((file) => join(dirname(page), file));
      expect(pictures.filter((picture) => statSync(picture).size > largest)).toEqual([]);
    }
  },
);

function proseOf(page: string): string {
  return readFileSync(page, 'utf8').replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
}
