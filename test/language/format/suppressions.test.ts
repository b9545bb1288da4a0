import { expect, it } from 'vitest';
import { changed, format } from '../../../language/format/format.js';
import { DEFAULT_OPTIONS } from '../../../language/format/options.js';
import { readFixture } from '../support/fixtures/fixture.js';
import { fixtureFiles } from '../support/fixtures/read.js';
import { TestWorkspace } from '../support/workspace.js';

const CODES = ['unused-suppression', 'unknown-suppression', 'misplaced-suppression', 'suppressed-error'];

const cases = CODES.map((code) => readFixture(code, fixtureFiles(code))).flatMap(({ neighbours, ...rest }) =>
  [...rest.bad, ...rest.good].map(([name, { source }]) => ({ code: rest.code, name, source, neighbours })),
);

it.each(cases)('formatting changes nothing in what $code/$name suppresses', async (one) => {
  const others = Object.fromEntries([...one.neighbours].map(([path, { source }]) => [path, source]));
  const reported = async (source: string) => {
    const workspace = await TestWorkspace.of({ ...others, [one.name]: source });
    const codes = workspace.diagnostics(one.name).map(({ code }) => String(code));
    return { document: workspace.document(one.name), codes: codes.sort() };
  };
  const untidy = one.source.replace(/^ +/gm, '').replaceAll('\n}', '\n\n\n }');
  const before = await reported(untidy);
  const formatting = format(before.document, DEFAULT_OPTIONS);
  if (formatting.status !== 'formatted') throw new Error('The fixtures have no syntax errors');
  expect(formatting.edits.length).toBeGreaterThan(0);
  expect((await reported(changed(untidy, formatting.edits))).codes).toEqual(before.codes);
});
