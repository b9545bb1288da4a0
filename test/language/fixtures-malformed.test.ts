import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { annotate } from './support/fixtures/annotate.js';
import { parseExpectations } from './support/fixtures/expectation.js';
import { badFixes } from './support/fixtures/fixing.js';
import { readFixture } from './support/fixtures/fixture.js';
import { Stage } from './support/fixtures/stage.js';

const BAD = 'sequence S { branch A { -> B } }\n//                         ^ unknown-branch\n';
const GOOD = 'sequence S { branch A { end } }\n';

/** What is wrong, what is said of it, and the files of the folder `unknown-branch`. */
const malformed: [string, string, Record<string, string>][] = [
  ['an empty folder', 'there is no bad.seqbot', {}],
  ['a folder without bad', 'there is no bad.seqbot', { 'good.seqbot': GOOD }],
  ['a folder without good', 'there is no good.seqbot', { 'bad.seqbot': BAD }],
  ['another kind of file', 'only .seqbot', { 'bad.seqbot': BAD, 'good.seqbot': GOOD, 'bad.txt': BAD }],
  ['a role misspelt', 'is it bad-…', { 'bad.seqbot': BAD, 'good.seqbot': GOOD, 'bad2.seqbot': BAD }],
  ['a role in capitals', 'is it bad-…', { 'bad-B.seqbot': BAD, 'good.seqbot': GOOD }],
  [
    'a bad file that expects only other codes',
    'does not expect unknown-branch',
    {
      'bad.seqbot': BAD.replace('^ unknown', '^ duplicate').replace('branch\n', 'name\n'),
      'good.seqbot': GOOD,
    },
  ],
  ['a good file that expects something', 'expects nothing', { 'bad.seqbot': BAD, 'good.seqbot': BAD }],
  [
    'a fixed file that expects something',
    'expects nothing',
    { 'bad.seqbot': BAD, 'good.seqbot': GOOD, 'fixed.seqbot': BAD },
  ],
  [
    'a fixed file without its bad one',
    'mended from what',
    { 'bad.seqbot': BAD, 'good.seqbot': GOOD, 'fixed-b.seqbot': GOOD },
  ],
];

describe('a fixture is refused for', () => {
  it.each(malformed)('%s', (_, message, files) => {
    expect(() => readFixture('unknown-branch', files)).toThrow(message);
  });

  it('a folder that is named after no code', () => {
    const files = { 'bad.seqbot': BAD, 'good.seqbot': GOOD };
    expect(() => readFixture('unknown-brunch', files)).toThrow('no such code');
    expect(readFixture('unknown-branch', files).bad.size).toBe(1);
  });

  it.each([
    ['no code', 'end\n  // ^^'],
    ['a code without a space', 'end\n  // ^^semicolon'],
    ['a code that does not exist', 'end\n  // ^^ semi-colon'],
    ['an empty part of a message', 'end\n  // ^^ semicolon:'],
    ['a second code', 'end\n  // ^^ semicolon, unknown-branch'],
    ['a code before its carets', 'end\n  // semicolon ^^'],
    ['two pairs of carets', 'end\n  // ^^  ^^ semicolon'],
    ['no line above', '  // ^^ semicolon\nend'],
  ])('carets with %s', (_, text) => {
    expect(() => parseExpectations(text, 'x/bad.seqbot')).toThrow(/x\/bad.seqbot:[12]: /);
  });
});

describe('what is found is compared with what is expected', () => {
  const source = '  one two\n  three\n';
  const at = (code: string, start: [number, number], end: [number, number]): Diagnostic => ({
    code,
    message: 'Remove "two" please.',
    range: {
      start: { line: start[0], character: start[1] },
      end: { line: end[0], character: end[1] },
    },
  });
  const two = at('semicolon', [0, 6], [0, 9]);

  it.each([
    ['exact carets', '  one two\n  //  ^^^ semicolon\n  three\n', [two]],
    ['a part of the message', '  one two\n  //  ^^^ semicolon: two\n  three\n', [two]],
    [
      'several, in any order',
      '  one two\n  //  ^^^ semicolon\n//^^^ empty-text\n  three\n',
      [at('empty-text', [0, 2], [0, 5]), two],
    ],
    ['an empty range', '  one two\n  //  | semicolon\n  three\n', [at('semicolon', [0, 6], [0, 6])]],
    ['several lines', '  one two\n  //  ^^^… semicolon\n  three\n', [at('semicolon', [0, 6], [1, 4])]],
    ['a second line', '  one two\n  three\n//^^^^^ semicolon\n', [at('semicolon', [1, 2], [1, 7])]],
  ])('%s are true', (_, text, diagnostics) => {
    expect(parseExpectations(text, 'bad').source).toBe(source);
    expect(annotate(parseExpectations(text, 'bad'), diagnostics)).toBe(text);
    expect(annotate({ source, expectations: [] }, diagnostics).replaceAll(': two', '')).toContain(
      'semicolon',
    );
  });

  it.each([
    ['one caret too few', '  one two\n  //  ^^ semicolon\n  three\n'],
    ['one column off', '  one two\n  // ^^^ semicolon\n  three\n'],
    ['another code', '  one two\n  //  ^^^ empty-text\n  three\n'],
    ['another message', '  one two\n  //  ^^^ semicolon: three\n  three\n'],
    ['another line', '  one two\n  three\n  //  ^^^ semicolon\n'],
    ['one that is not found', '  one two\n  //  ^^^ semicolon\n  //  ^^^ semicolon\n  three\n'],
    ['one that is not expected', source],
  ])('%s are not', (_, text) => {
    const written = annotate(parseExpectations(text, 'bad'), [two]);
    expect(written).not.toBe(text);
    expect(written).toBe('  one two\n  //  ^^^ semicolon\n  three\n');
  });

  it('says where carets do not fit', () => {
    expect(() => annotate({ source, expectations: [] }, [at('semicolon', [0, 1], [0, 3])])).toThrow(
      'move it by two columns',
    );
  });
});

it('a fix is found wanting that leaves what it mends, or breaks something', async () => {
  const stage = await Stage.open();
  const files = { 'bad.seqbot': 'sequence S { branch A { -> B } branch C { -> D } }' };
  await stage.show(files);
  const fixes = stage.fixes.bind(stage);
  stage.fixes = (path, diagnostic) => fixes(path, diagnostic).map((fix) => ({ ...fix, edits: [] }));
  expect(await badFixes(stage, files, 'bad.seqbot')).toEqual([
    '1: unknown-branch: Create branch "B" leaves it',
    '1: unknown-branch: Create branch "D" leaves it',
  ]);
  stage.fixes = (path, diagnostic) =>
    fixes(path, diagnostic).map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, text: ' branch B { reply "" } branch D { end }' })),
    }));
  expect(await badFixes(stage, files, 'bad.seqbot')).toEqual([
    expect.stringContaining('Create branch "B" gives empty-text'),
    expect.stringContaining('Create branch "D" gives empty-text'),
  ]);
});
