import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, type DiagnosticCode, diagnosticCodes } from '../../language/diagnostics/catalogue.js';
import { folderWith } from './support/folder.js';
import { seqbot } from './support/run.js';

/** Into the first no source is known to fall; the others are not about what stands in a source. */
const NOT_OF_SOURCES: ReadonlySet<DiagnosticCode> = new Set(['unreadable', 'unreadable-file', 'no-sequence']);

/** What stands for an example that cannot be printed as it is. */
const SOURCES: Partial<Record<DiagnosticCode, string>> = {
  'nested-too-deeply': `sequence S { branch A { reply "Hi!" if ${'('.repeat(120)}`,
  'import-of-itself': 'import "./import-of-itself.seqbot"',
};

const codes = diagnosticCodes
  .filter((code) => !NOT_OF_SOURCES.has(code) && !catalogue[code].inSettings)
  .sort();
const files = Object.fromEntries(
  codes.map((code) => [`${code}.seqbot`, `${SOURCES[code] ?? catalogue[code].bad}\n`]),
);
const cwd = folderWith({ ...files, 'people.seqbot': 'agent maya\n' });

interface Found {
  readonly file: string;
  readonly code: string;
}

describe('checking files each of which breaks one rule', { timeout: 120_000 }, () => {
  it('says so at the places that were reviewed', async () => {
    // `npx vitest run test/cli/every-rule.test.ts --update` writes the file anew: read the difference.
    const { code, stdout, stderr } = await seqbot(['check', '.'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toBe('');
    await expect(stdout).toMatchFileSnapshot(resolve('test/cli/every-rule.golden.txt'));
  });

  it('says each of the catalogue once in its file', async () => {
    const { stdout } = await seqbot(['check', '.', '--json'], { cwd });
    const found: readonly Found[] = JSON.parse(stdout).diagnostics;
    const own = found.filter(({ file, code }) => file === `${code}.seqbot`).map(({ code }) => code);
    expect(own.sort()).toEqual(codes);
  });
});

/** Those that do not go together with the others in one file: their own files, above, show them. */
const ALONE: ReadonlySet<DiagnosticCode> = new Set([
  'nested-too-deeply',
  'misplaced-setting',
  'unused-declaration',
  'unused-import',
  'unused-suppression',
  'invalid-lead-address',
  'empty-block',
  'nothing-shown',
  'redirect-unannounced',
  'lead-without-contact',
  'lead-not-in-help',
  'endless-loop',
  'possible-endless-loop',
  'used-before-known',
  'settled-condition',
  'unmet-value',
  'never-happens',
  'widget-never-shown',
  'given-without-effect',
  'split-part-missing',
  'label-not-shown',
  'text-never-said',
  'turn-not-taken',
  'call-not-answered',
]);

it('one file breaks all the other rules, each once', () => {
  // What is said of it is replayed with the cases.
  const output = readFileSync('test/cli/cases/every-rule.txt', 'utf8');
  const found = Array.from(output.matchAll(/^many\.seqbot:\d+:\d+: .* \[([a-z-]+)\]$/gm), ([, code]) => code);
  expect(found.sort()).toEqual(codes.filter((code) => !ALONE.has(code)));
});
