import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { diagnosticPages, pages } from './pages.js';

/** What a page links to or shows: `[…](target)`, `src="target"` and `srcset="target"`. */
const TARGET = /\]\(([^)\s]+)\)|\bsrc(?:set)?="([^"]+)"/g;

const LARGEST_PICTURE = 300_000;

it.each([...pages, ...diagnosticPages, 'docs/cli.md', 'ARCHITECTURE.md', 'CHANGELOG.md'])(
  '%s leads nowhere that is not there',
  (page) => {
    const targets = Array.from(proseOf(page).matchAll(TARGET), ([, link, picture]) => link ?? picture ?? '');
    const files = targets
      .filter((target) => !/^(?:https?:|#)/.test(target))
      .map((target) => target.replace(/#.*/, ''));
    expect(files.filter((file) => !existsSync(join(dirname(page), file)))).toEqual([]);
    const pictures = files.filter((file) => file.endsWith('.png')).map((file) => join(dirname(page), file));
    expect(pictures.filter((picture) => statSync(picture).size > LARGEST_PICTURE)).toEqual([]);
  },
);

function proseOf(page: string): string {
  return readFileSync(page, 'utf8').replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
}
