import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../language/text/markdown.js';
import { terminalLines } from '../../server/cli/terminal/markdown.js';
import { visible, visibleJson, visibleLine } from '../../server/cli/terminal/visible.js';

const CODES: readonly (readonly [code: string, name: string])[] = [
  ['\x1b[1m', '<bold>'],
  ['\x1b[3m', '<italic>'],
  ['\x1b[4m', '<underlined>'],
  ['\x1b[36m', '<cyan>'],
  ['\x1b[22m', '</>'],
  ['\x1b[23m', '</>'],
  ['\x1b[24m', '</>'],
  ['\x1b[39m', '</>'],
];

/** The lines with names in place of the codes that steer the terminal. */
function lines(source: string): string[] {
  return terminalLines(markdown([source]), pc.createColors(true)).map((line) =>
    CODES.reduce((text, [code, name]) => text.replaceAll(code, name), line),
  );
}

describe('Markdown in a terminal', () => {
  it.each([
    ['Hi **there**', ['Hi <bold>there</>']],
    ['_one\ntwo_', ['<italic>one</>', '<italic>two</>']],
    ['Type `yes`', ['Type <cyan>yes</>']],
    ['# Menu\nfish', ['<bold>Menu</>', 'fish']],
    ['[us](https://us.example)', ['us (<underlined>https://us.example</>)']],
    ['<https://us.example>', ['<underlined>https://us.example</>']],
    ['1. one\n2. two\n   - deep', ['1. one', '2. two', '   • deep']],
    ['```\nlet a\n```', ['<cyan>let a</>']],
    ['\x1b[31m**red**', ['\\u{1b}[31m<bold>red</>']],
  ])('%j', (source, expected) => {
    expect(lines(source)).toEqual(expected);
  });
});

describe('what a terminal would obey or hide is spelt out', () => {
  it.each([
    ['\x1b[2J', '\\u{1b}[2J'],
    ['a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
    ['\u{e0041}\u00ad\u3164', '\\u{e0041}\\u{ad}\\u{3164}'],
    ['\ud800', '\\u{d800}'],
    ['👩‍👧 ❤️ é 漢', '👩‍👧 ❤️ é 漢'],
  ])('%j', (text, expected) => {
    expect(visible(text)).toBe(expected);
    expect(visibleLine(text)).toBe(expected);
  });

  it('line breaks only where there may be several lines', () => {
    expect(visible('a\n\tb')).toBe('a\n\tb');
    expect(visibleLine('a\n\tb')).toBe('a\\u{a}\\u{9}b');
  });

  it('in JSON by escapes of its own', () => {
    const value = { 'a\u202e': ['\x9b\u{e0041}\ud800\n'] };
    const json = visibleJson(JSON.stringify(value, null, 2));
    expect(json).toMatch(/^[\n\x20-\x7e]*$/);
    expect(JSON.parse(json)).toEqual(value);
  });
});
