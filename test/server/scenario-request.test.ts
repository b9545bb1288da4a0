import { describe, expect, it } from 'vitest';
import type { Input, Setup } from '../../language/runtime/index.js';
import { scenarioFor } from '../../server/lsp/scenario-request.js';
import type { ScenarioResult } from '../../server/protocol.js';
import { applyEdits, Editor } from './support/editor.js';

const BOT = 'sequence S {\n  branch A {\n    reply "Hi!"\n    end\n  }\n}\n';
const NEW = 'scenario "New" of S {\n  bot    "Hi!"\n  expect at A\n}';
const OLD = NEW.replace('New', 'Old');

interface Asked {
  readonly title?: string;
  readonly setup?: Setup;
  readonly inputs?: readonly Input[];
}

function ask(editor: Editor, { title = 'New', setup = {}, inputs = [] }: Asked = {}): ScenarioResult {
  return scenarioFor(editor.document(), { title, setup, inputs }, editor.services.seqbot);
}

/** The source with a chat saved in it, or why it cannot be. */
async function saved(source: string, asked: Asked = {}, others: Record<string, string> = {}) {
  const editor = await Editor.of({ 'bot.seqbot': source, ...others });
  const result = ask(editor, asked);
  if (result.status === 'refused') return result.reason;
  const at = { line: result.line, character: result.character };
  return applyEdits(editor.document(), [{ range: { start: at, end: at }, newText: result.text }]);
}

describe('a scenario goes', () => {
  it('to the end of the file', async () => {
    expect(await saved(BOT)).toBe(`${BOT}\n${NEW}\n`);
  });

  it('below the last one', async () => {
    const more = 'attribute unrelated\n';
    expect(await saved(`${BOT}\n${OLD}\n\n${more}`)).toBe(`${BOT}\n${OLD}\n\n${NEW}\n\n${more}`);
    expect(await saved(`${OLD} ${BOT}`)).toBe(`${OLD}\n\n${NEW}\n ${BOT}`);
  });

  it('behind the comment on the line of the last one', async () => {
    expect(await saved(`${BOT}\n${OLD} // Done.\n// More.\n`)).toBe(
      `${BOT}\n${OLD} // Done.\n\n${NEW}\n// More.\n`,
    );
  });

  it('one blank line apart, whatever the end of the file is like', async () => {
    expect(await saved(BOT.trimEnd())).toBe(`${BOT}\n${NEW}\n`);
    expect(await saved(`${BOT}\n\n`)).toBe(`${BOT}\n\n${NEW}\n`);
    expect(await saved(`${BOT}// The end`)).toBe(`${BOT}// The end\n\n${NEW}\n`);
    expect(await saved(`${BOT}\n${OLD}`)).toBe(`${BOT}\n${OLD}\n\n${NEW}\n`);
  });

  it('with the line breaks and the indentation of the file', async () => {
    const windows = (source: string) => source.replaceAll('\n', '\r\n');
    expect(await saved(windows(BOT))).toBe(windows(`${BOT}\n${NEW}\n`));
    const tabs = (source: string) => source.replace(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2));
    expect(await saved(tabs(BOT))).toBe(tabs(`${BOT}\n${NEW}\n`));
    const wide = (source: string) => source.replace(/^ +/gm, (spaces) => spaces.repeat(2));
    expect(await saved(wide(BOT))).toBe(wide(`${BOT}\n${NEW}\n`));
  });

  it('where the version of the text says', async () => {
    const editor = await Editor.of({ 'bot.seqbot': BOT });
    expect(ask(editor)).toMatchObject({ version: 0, line: 6 });
    await editor.type({ 'bot.seqbot': `\n${BOT}` });
    expect(ask(editor)).toMatchObject({ version: 1, line: 7 });
  });
});

describe('a scenario is written', () => {
  it('as its author would', async () => {
    const source = `attribute text : number attribute split : number attribute at attribute tag
agent sales "Sales" department email { sales }
webhook closed get "https://x.example" { save text from "t" save at from "a" }
sequence of {
  channels chat, sms
  branch close {
    reply """
      Hi {at|you},

        - one
        - "two" \\{ \\\\
      """
    ask tag "Tag?"
    call closed
    options { "Yes \\{" -> at "No" -> close }
  }
  branch at { note on contact "{tag}" tag case "\\"x\\"" split { 50% -> at2 50% -> end } }
  branch at2 { redirect to "https://x.example/?q={tag}" widget calendly -> end }
  branch end { set at "{tag}!" chat with department email }
}
`;
    const asked: Asked = {
      title: ' A "title" \\ {\nof two lines ',
      setup: {
        channel: 'sms',
        profile: { split: '2', text: '3', at: 'five' },
        circumstances: { splits: [0], popups: 'blocked' },
      },
      inputs: [
        { type: 'say', text: 'one {two}\n"three" \\n\n\n """ ' },
        { type: 'call-result', result: { kind: 'values', values: { text: '7', at: 'Ann' } } },
        { type: 'pick', index: 0 },
        { type: 'say', text: '5' },
        { type: 'complete-widget' },
      ],
    };
    expect((await saved(source, asked))?.slice(source.length)).toMatchInlineSnapshot(`
      "
      scenario "A \\"title\\" \\\\ \\{\\nof two lines" of of {
        given   channel sms
        given   text 3
        given   at "five"
        given   popups blocked
        given   closed answers { text 7 at "Ann" }
        given   split 1
        bot     """
          Hi five,

            - one
            - "two" \\{ \\\\
          """
        bot     "Tag?"
        visitor """
          one \\{two}
          "three" \\\\n

           \\"\\"\\"
          """
        visitor "Yes \\{"
        expect  note on contact """
          one \\{two}
          "three" \\\\n

           \\"\\"\\"
          """
        expect  tag case "\\"x\\""
        expect  widget calendly
        visitor 5
        visitor completes calendly
        expect  chat with department email
        expect  at is """
          one \\{two}
          "three" \\\\n

           \\"\\"\\"!
          """
      }
      "
    `);
  });
});

describe('no scenario is written', () => {
  const rows: [string, string, Asked, string][] = [
    ['without a title', BOT, { title: ' ' }, 'A scenario needs a title.'],
    [
      'with the title of another',
      `${BOT}\n${OLD}`,
      { title: ' Old ' },
      'There is already a scenario "Old" in this file.',
    ],
    [
      'for a file with errors',
      `${BOT}import "./no.seqbot"`,
      {},
      'There are errors in the files of this bot. Mend them first.',
    ],
    [
      'for a file of declarations',
      'attribute name',
      {},
      'There are errors in the files of this bot. Mend them first.',
    ],
    [
      'of what no scenario can say',
      BOT,
      { setup: { sequence: 'T' } },
      'The bot no longer has the sequence that was played.',
    ],
  ];
  it.each(rows)('%s', async (_, source, asked, reason) => {
    expect(await saved(source, asked)).toBe(reason);
  });

  it('of a bot with errors in an imported file', async () => {
    const source = `import "./other.seqbot"\n${BOT}`;
    const reason = await saved(source, {}, { 'other.seqbot': 'sequence T { branch A { -> B } }' });
    expect(reason).toBe('There are errors in the files of this bot. Mend them first.');
  });
});
