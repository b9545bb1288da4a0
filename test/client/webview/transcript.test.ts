import { describe, expect, it } from 'vitest';
import { markdownTranscriptOf, textTranscriptOf } from '../../../client/webview/chat/state/transcript.js';
import { markdown } from '../../../language/text/markdown.js';
import { plainText } from '../../../language/text/plain-text.js';
import { safeMarkdown } from '../../../language/text/safe-markdown.js';
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
        '**Visitor:** \\*\\*Ann\\*\\* \\<b\\>\n',
        '**Bot:** So, \\*\\*Ann\\*\\* \\<b\\>\n',
        '*\\[\\*Tea\\*\\] \\[Coffee\\]*\n',
        '**Visitor:** \\*Tea\\*\n',
        '**Bot:** Here\\:\n',
        '**Bot:** Picture\\: A \\<b\\>cup\\</b\\>\n',
        '*The conversation is closed\\.*\n',
      ].join('\n'),
    );
  });

  it.each([
    '# x',
    '- x',
    '1. x',
    '> x',
    '    x',
    '[x](javascript:y)',
    '![x](https://x)',
    '<i>x</i>',
    '`x`',
    '&lt;',
    '\\*',
    '***',
    '---',
    '| a |',
    'https://x.example',
  ])('says in Markdown what the visitor typed: %s', (typed) => {
    const [, line = ''] = markdownTranscriptOf(logOf(typed)).split('\n\n');
    expect(plainText(markdown([line]))).toBe(`Visitor: ${typed.trim()}`);
    expect(safeMarkdown(markdown([line]))).not.toContain('](');
  });
});
