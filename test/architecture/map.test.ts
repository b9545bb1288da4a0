import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const TEXT = readFileSync('ARCHITECTURE.md', 'utf8');

/** Folders that the map's paths may start from: where the sentence is about. */
const BASES = [
  '.',
  'language',
  'language/text',
  'language/references',
  'language/compiler',
  'language/validation',
  'language/fixes',
  'language/flow',
  'language/format',
  'server',
  'server/lsp',
  'server/lsp/completion',
  'server/cli',
  'client',
  'client/webview',
  'scripts',
  'test',
];

it('every file that the map names is there', () => {
  const named = [...TEXT.matchAll(/[\w/-]+\.(?:ts|mjs|json|langium|md)\b/g)].map(([path]) => path);
  expect(named.length).toBeGreaterThan(20);
  const missing = named.filter((path) => !BASES.some((base) => existsSync(join(base, path))));
  expect(missing).toEqual([]);
});
