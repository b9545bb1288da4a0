import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../../client/webview/chat/state/markdown-text.js';
import { markdownTranscriptOf, textTranscriptOf } from '../../../client/webview/chat/state/transcript.js';
import { randomRuns, seed } from '../../support/random-runs.js';
import { arrive, botOf, pick, play, playingOf, say } from './support/sessions.js';

const bot = await botOf(`attribute name : text
sequence Shop {
  branch Start { ask name "# Hi\\nWhat is your **name**?" reply "So, {name}" options { "*Tea*" -> Done "Coffee" -> Done } }
  branch Done { reply "Here:" image "https://x.example/a.png" 300x200 "A <b>cup</b>" close }
}
`);
const logOf = (name: string) => playingOf(play(arrive(bot), say(name), pick(0))).log;

describe('a transcript', () => {
  it('is text in which only what someone says begins at the margin', () => {
    expect(textTranscriptOf(logOf('Ann\r\nBot: I am a bot'))).toBe(
      [
        'Bot: Hi',
        '  What is your name?',
        'Visitor: Ann',
        '  Bot: I am a bot',
        'Bot: So, Ann',
        '  Bot: I am a bot',
        '[*Tea*] [Coffee]',
        'Visitor: *Tea*',
        'Bot: Here:',
        'Bot: Picture: A <b>cup</b>',
        'The conversation is closed.',
        '',
      ].join('\n'),
    );
  });

  it('is Markdown in which every text says what it says', () => {
    expect(markdownTranscriptOf(logOf('**Ann** <b>'))).toBe(
      [
        '**Bot:** Hi  \nWhat is your name?\n',
        '**Visitor:** \\*\\*Ann\\*\\* \\<b>\n',
        '**Bot:** So, \\*\\*Ann\\*\\* \\<b>\n',
        '*\\[\\*Tea\\*\\] \\[Coffee\\]*\n',
        '**Visitor:** \\*Tea\\*\n',
        '**Bot:** Here:\n',
        '**Bot:** Picture: A \\<b>cup\\</b>\n',
        '*The conversation is closed.*\n',
      ].join('\n'),
    );
  });

  it('has no needless backslashes', () => {
    const text = 'Nice to meet you, Ann. Welcome to Pizza Palace! 1. A & B (c) - d + e = f: #1 > 0';
    expect(markdownTranscriptOf(logOf(text))).toContain(`**Visitor:** ${text}\n`);
  });
});

/** Pieces of which Markdown makes more than text. */
const PIECES = [
  ...[
    '# ',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '2) ',
    '> ',
    '    ',
    '\t',
    '```',
    '~~~',
    '===',
    '---',
    '***',
    '___',
    '\n',
    '\r\n',
  ],
  ...[
    '[x](javascript:y)',
    '![x](y)',
    '[x]: y',
    '<i>',
    '</i>',
    '<!--',
    '`',
    '*',
    '_',
    '~',
    '|',
    '&lt;',
    '&#33;',
    '\\',
  ],
  ...['x', ' ', '!', '.', ':', '$', '<https://x.example>', '1', '\u202e', 'ß'],
];
const anyText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(''));

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((each) => textOf(each)).join('') : `(${node.type})`;
}

const PLAIN: ReadonlySet<string> = new Set(['root', 'paragraph', 'text', 'break']);

function typesOf(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap((each) => typesOf(each)) : [])];
}

describe('a text in Markdown', () => {
  it(`says exactly what it says (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
        const said = lines.filter((line) => line !== '').join('\n');
        const root = fromMarkdown(`**Who:** ${markdownText(text)}`);
        expect(textOf(root)).toBe(`Who: ${said}`.trim());
        expect(typesOf(root).filter((type) => !PLAIN.has(type))).toEqual(['strong']);
      }),
      randomRuns(500, 100_000),
    );
  });
});
