import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const FOLDER = 'language/generated';
const out = mkdtempSync(join(tmpdir(), 'seqbot-generated-'));
afterAll(() => rmSync(out, { recursive: true }));

it('what is generated from the grammar is what is committed', { timeout: 60_000 }, () => {
  generateInto(join(out, 'generated'));
  expect(contents(join(out, 'generated'))).toEqual(contents(FOLDER));
});

function generateInto(folder: string): void {
  const config = JSON.parse(readFileSync('langium-config.json', 'utf8'));
  const languages = config.languages.map((language: { grammar: string }) => ({
    ...language,
    grammar: resolve(language.grammar),
  }));
  const file = join(out, 'langium-config.json');
  writeFileSync(file, JSON.stringify({ ...config, languages, out: folder }));
  const cli = 'node_modules/langium-cli/bin/langium.js';
  const preload = ['--import', './scripts/group-by.mjs'];
  execFileSync(process.execPath, [...preload, cli, 'generate', '--file', file], { stdio: 'pipe' });
}

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder).sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
