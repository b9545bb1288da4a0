import { describe, expect, it } from 'vitest';
import { format } from '../../../language/format/format.js';
import { DEFAULT_OPTIONS } from '../../../language/format/options.js';
import { widthOf } from '../../../language/format/width.js';
import { formatted, parsed } from './formatter.js';

const BOT = 'sequence S {\nbranch A { reply """\n Hi\n """ end } }';

describe('indentation', () => {
  it.each([
    ['two spaces', { tabSize: 2, insertSpaces: true }, '  '],
    ['four spaces', { tabSize: 4, insertSpaces: true }, '    '],
    ['tabs', { tabSize: 4, insertSpaces: false }, '\t'],
    ['two spaces where an editor asks for none', { tabSize: 0, insertSpaces: true }, '  '],
    ['two spaces where an editor asks for no number', { tabSize: Number.NaN, insertSpaces: true }, '  '],
  ])('of %s', (_, options, unit) => {
    const [one, two, three] = [1, 2, 3].map((depth) => unit.repeat(depth));
    expect(formatted(BOT, options)).toBe(
      `sequence S {\n${one}branch A {\n${two}reply """\n${three}Hi\n${three}"""\n${two}end\n${one}}\n}\n`,
    );
  });
});

describe('what a file begins and ends with, and how its lines end:', () => {
  it.each([
    ['nothing', '', ''],
    ['white space', ' \n\t\n', ''],
    ['a byte-order mark', '\uFEFF', '\uFEFF'],
    ['a byte-order mark and a bot', '\uFEFF\n agent  a', '\uFEFFagent a\n'],
    ['CRLF', 'agent  a\r\n\r\n\r\nagent b "B"', 'agent a\r\n\r\nagent b "B"\r\n'],
    [
      'both, the first counts',
      'agent a\r\nagent b\n\n/* one\ntwo */',
      'agent a\r\nagent b\r\n\r\n/* one\r\ntwo */\r\n',
    ],
    ['CRLF in a text', 'import """\r\nA\r\n"""', 'import """\r\n  A\r\n  """\r\n'],
    ['a comment only', '  // Hi  ', '// Hi\n'],
    ['too many lines', 'agent a\n\n\n', 'agent a\n'],
  ])('%s', (_, before, after) => {
    expect(formatted(before)).toBe(after);
    expect(formatted(after)).toBe(after);
  });
});

describe('a file is left alone because of', () => {
  it.each([
    ['a syntax error', 'agent ‸"A"'],
    ['one at the end', 'sequence S { branch A { end }‸'],
    ['a slip of another language', 'sequence S { branch A { if a ‸== "b" -> A } }'],
    ['a semicolon', 'agent a‸;'],
    ['a text without an end', 'agent a ‸"A\nagent b'],
    ['a reference without an end', 'agent a "‸{b"'],
    ['an arrow to nowhere', 'sequence S { branch A { if a is known ‸->\nend } }'],
    ['going back to nowhere', 'sequence S { branch A { ‸goto\nend } }'],
    ['the first of two', 'agent ‸"A" agent b; agent "C"'],
  ])('%s', (_, marked) => {
    const formatting = format(parsed(marked.replace('‸', '')), DEFAULT_OPTIONS);
    expect(formatting).toMatchObject({ status: 'refused', problem: { offset: marked.indexOf('‸') } });
  });
});

it('what is wrong otherwise does not matter', () => {
  expect(formatted('sequence S{branch A{->B}}')).toBe('sequence S {\n  branch A { -> B }\n}\n');
});

describe('edits', () => {
  it.each([
    ['nothing where all is well', 'agent a\n', []],
    ['an indentation', 'sequence S {\n   channels chat\n}\n', [{ start: 15, end: 16, text: '' }]],
    ['a missing space', 'import"a"\n', [{ start: 6, end: 6, text: ' ' }]],
    ['blank lines', 'agent a\n\n\n\nagent b\n', [{ start: 9, end: 11, text: '' }]],
    [
      'a line of a text',
      'import """\n  A\n   \n B\n  """\n',
      [
        { start: 13, end: 13, text: ' ' },
        { start: 18, end: 18, text: ' ' },
        { start: 20, end: 20, text: ' ' },
      ],
    ],
  ])('are few and small: %s', (_, source, expected) => {
    const formatting = format(parsed(source), DEFAULT_OPTIONS);
    if (formatting.status === 'refused') throw new Error(formatting.problem.message);
    expect(formatting.edits).toEqual(expected);
  });
});

it.each([
  ['Hi', 2],
  ['größe', 5],
  ['e\u0301', 1],
  ['👍', 2],
  ['👩‍🍳', 2],
  ['🇮🇹', 2],
  ['☎', 1],
  ['名前', 4],
  ['ｆ', 2],
])('%s takes %i cells', (line, width) => {
  expect(widthOf(line)).toBe(width);
});
