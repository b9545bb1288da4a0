import pc from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { aside, hanging, printed } from '../../server/cli/play/chat-line.js';
import { excerpt } from '../../server/cli/terminal/excerpt.js';

const plain = pc.createColors(false);

/** The line and the carets for the characters between the first two bars of a line, which are taken out. */
function marked(line: string, width: number): string[] {
  const [before = '', within = '', after = ''] = line.split('|');
  const document = TextDocument.create('file:///a.seqbot', 'seqbot', 1, before + within + after);
  const start = { line: 0, character: before.length };
  const end = { line: 0, character: before.length + within.length };
  return excerpt(document, { start, end }, { colours: plain, width }, String);
}

describe('the line of a problem is cut to the width of the terminal', () => {
  it.each([
    ['it fits', 'reply |"Hi"| end', ['1 | reply "Hi" end', '  |       ^^^^']],
    ['at its beginning', '|abc|defghijklmnopqrstuvwxyz', ['1 | abcdefghijklmnopqr…', '  | ^^^']],
    ['at its end', 'abcdefghijklmnopqrstuvw|xyz|', ['1 | …ijklmnopqrstuvwxyz', '  |                 ^^^']],
    ['in the middle', 'abcdefghijklm|no|pqrstuvwxyzabc', ['1 | …hijklmnopqrstuvwxy…', '  |        ^^']],
    [
      'behind its end',
      'abcdefghijklmnopqrstuvwxyz||',
      ['1 | …ijklmnopqrstuvwxyz', '  |                    ^'],
    ],
    [
      'longer than the line',
      'a|bcdefghijklmnopqrstuvwxyz|',
      ['1 | abcdefghijklmnopqr…', '  |  ^^^^^^^^^^^^^^^^^'],
    ],
    ['wide characters', '漢漢漢漢漢漢漢漢|漢漢|漢漢漢', ['1 | …漢漢漢漢漢漢漢漢漢', '  |          ^^^^']],
    [
      'emojis of several',
      '👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧|👩‍👧|👩‍👧👩‍👧👩‍👧👩‍👧',
      ['1 | …👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧', '  |          ^^'],
    ],
  ])('%s', (_, line, expected) => {
    const lines = marked(line, 24);
    expect(lines).toEqual(expected);
    expect(Math.max(...lines.map((each) => stringWidth(each)))).toBeLessThanOrEqual(24);
  });
});

describe('a line of a chat', () => {
  it('is whole where lines may be of any length', () => {
    expect(printed(aside('a '.repeat(200)), undefined)).toHaveLength(1);
  });

  it('goes on under where its text begins', () => {
    const [first = aside(''), second = aside('')] = hanging('Bot: ', ['one two three', '  four five six']);
    expect(printed(first, 15)).toEqual(['Bot: one two', '     three']);
    expect(printed(second, 18)).toEqual(['       four five', '       six']);
  });

  it('leaves addresses whole', () => {
    const url = 'https://shop.example/a/very/long/address';
    expect(printed(aside(`See ${url}`), 20)).toEqual(['     See', `     ${url}`]);
  });

  it('has some room in any terminal', () => {
    expect(printed(aside('one two three'), 3)).toEqual(['     one two', '     three']);
  });
});
