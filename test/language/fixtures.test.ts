import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, type DiagnosticCode, diagnosticCodes } from '../../language/diagnostics/catalogue.js';
import { reasonAgainstFix } from '../../language/fixes/fixes.js';
import { annotate } from './support/fixtures/annotate.js';
import type { Expected } from './support/fixtures/expectation.js';
import { badFixes } from './support/fixtures/fixing.js';
import { type Fixture, readFixture } from './support/fixtures/fixture.js';
import { FIXTURES, fixtureCodes, fixtureFiles } from './support/fixtures/read.js';
import { type Files, Stage } from './support/fixtures/stage.js';
import { listed } from './support/workspace.js';

const SETTINGS = 'It is about a file of settings; test/language/settings has the cases.';

/** Codes that no folder of sources can show. */
const WITHOUT_FIXTURE: Partial<Record<DiagnosticCode, string>> = {
  unreadable: 'A net below others, into which no source is known to fall.',
  'unreadable-file': 'It is about a file that cannot be read, not about a source.',
  'no-sequence': 'It refuses to compile a file; as a file to be imported nothing is wrong with it.',
  'settings-syntax': SETTINGS,
  'settings-unknown-key': SETTINGS,
  'settings-unknown-code': SETTINGS,
  'settings-severity': SETTINGS,
  'settings-repeated': SETTINGS,
  'settings-fixed-error': SETTINGS,
};

const stage = await Stage.open();

describe.each(fixtureCodes())('%s', (code) => {
  const fixture = readFixture(code, fixtureFiles(code));
  const bad = [...fixture.bad];

  it.each(bad)('%s gives exactly what its comments expect', async (name, expected) => {
    await stage.show(filesOf(fixture, name, expected));
    const found = stage.diagnostics(name);
    expect(found.map((diagnostic) => diagnostic.code)).toContain(code);
    await expect(annotate(expected, found)).toMatchFileSnapshot(pathOf(code, name));
  });

  it.each([...fixture.good])('%s gives nothing', async (name, expected) => {
    await stage.show(filesOf(fixture, name, expected));
    expect(listed(stage.diagnostics(name))).toEqual([]);
  });

  it.each([...fixture.neighbours])('%s gives exactly what its comments expect', async (name, expected) => {
    await stage.show(filesOf(fixture, name, expected));
    await expect(annotate(expected, stage.diagnostics(name))).toMatchFileSnapshot(pathOf(code, name));
  });

  it.each(bad)('%s is mended as its fixed file shows', async (name, expected) => {
    await stage.show(filesOf(fixture, name, expected));
    const { edits, document } = await stage.mended(name, fixture.code);
    const fixed = name.replace('bad', 'fixed');
    if (edits.length > 0)
      await expect(document.textDocument.getText()).toMatchFileSnapshot(pathOf(code, fixed));
    else expect(fixture.fixed.has(fixed)).toBe(false);
  });

  it.each(bad)('%s: each fix takes away what it mends, and breaks nothing', async (name, expected) => {
    expect(await badFixes(stage, filesOf(fixture, name, expected), name)).toEqual([]);
  });

  it('has a fixed file, unless there is a reason against a fix', () => {
    expect(fixture.fixed.size > 0).toBe(reasonAgainstFix(fixture.code) === undefined);
  });
});

describe('the catalogue', () => {
  // What is wrong in a file of settings has its own tests.
  const inSettings = diagnosticCodes.filter((code) => catalogue[code].inSettings);
  const exempt: readonly string[] = [...Object.keys(WITHOUT_FIXTURE), ...inSettings];

  it('has a fixture for every code', () => {
    const there = fixtureCodes();
    const missing = diagnosticCodes.filter((code) => !there.includes(code) && !exempt.includes(code));
    expect(missing).toEqual([]);
  });

  it('has no fixture for what is said to have none', () => {
    expect(fixtureCodes().filter((code) => exempt.includes(code))).toEqual([]);
  });

  it('has nothing beside the folders but what says how they are read', () => {
    const beside = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
    expect(beside.map(({ name }) => name)).toEqual(['README.md']);
  });
});

/** One file and what it can import: the other files of the folder are other bots. */
function filesOf({ neighbours }: Fixture, name: string, { source }: Expected): Files {
  const others = [...neighbours].map(([path, neighbour]) => [path, neighbour.source]);
  return { ...Object.fromEntries(others), [name]: source };
}

function pathOf(code: string, name: string): string {
  return resolve(FIXTURES, code, name);
}
