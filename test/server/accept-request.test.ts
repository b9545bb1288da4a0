import { describe, expect, it } from 'vitest';
import { acceptScenario } from '../../server/lsp/accept-request.js';
import type { AcceptResult } from '../../server/protocol.js';
import { applyEdits, Editor } from './support/editor.js';

const BOT = `attribute name

sequence S {
  branch A {
    reply "Hi!"
    reply """
      Two
      lines
      """
    ask name "Name?"
    tag case "known"
    options { "Yes" -> B "No" -> B }
  }
  branch B {
    reply "Bye, {name}!"
    end
  }
}
`;

const scenario = (...lines: string[]) =>
  `\nscenario "One" of S {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

async function accepted(source: string, id = 'One'): Promise<{ result: AcceptResult; source: string }> {
  const editor = await Editor.of({ 'bot.seqbot': source });
  const document = editor.document();
  const result = acceptScenario(document, id, editor.services.seqbot);
  const edits = result.status === 'accepted' ? result.edits : [];
  return {
    result,
    source: applyEdits(
      document,
      edits.map(({ range, text }) => ({ range, newText: text })),
    ),
  };
}

/** The scenario of the bot once it is accepted, and whether it needs no more then. */
async function rewritten(...lines: string[]): Promise<string> {
  const { source } = await accepted(BOT + scenario(...lines));
  expect((await accepted(source)).result.status).toBe('passes');
  return source.slice(BOT.length);
}

describe('what is accepted', () => {
  it('touches nothing but what failing lines say', async () => {
    const lines = [
      '// Hello.',
      'bot "Hello!" // First.',
      'visitor    "Ann"',
      'expect   tag case "new" /* ! */',
    ];
    expect(await rewritten(...lines)).toBe(
      scenario('// Hello.', 'bot "Hi!" // First.', 'visitor    "Ann"', 'expect   tag case "known" /* ! */'),
    );
  });

  it('keeps the comments in the midst of an expectation', async () => {
    expect(await rewritten('visitor "Ann"', 'expect /* a */ tag /* b */ case /* c */ "new" // d')).toBe(
      scenario('visitor "Ann"', 'expect /* a */ tag case "known" /* b */ /* c */ // d'),
    );
    const lines = ['visitor "Ann"', 'expect tag // a', '    case // b', '    "new" expect at A'];
    expect(await rewritten(...lines)).toBe(
      scenario('visitor "Ann"', 'expect tag case "known" // a\n // b\n expect at A'),
    );
  });

  it('is written over lines where it has several, and on one where it has one', async () => {
    expect(await rewritten('bot "Hi!"', 'bot "Two or three lines"')).toBe(
      scenario('bot "Hi!"', 'bot """', '  Two', '  lines', '  """'),
    );
    const block = ['bot """', '  Ho!', '  Hi!', '  """'];
    expect(await rewritten(...block, 'bot "Name?"')).toBe(scenario('bot "Hi!"', 'bot "Name?"'));
  });

  it('takes lines away with what is alone on them', async () => {
    expect(await rewritten('bot "Hi!"', 'expect redirect to "https://a.example"', 'bot "Name?"')).toBe(
      scenario('bot "Hi!"', 'bot "Name?"'),
    );
    expect(
      await rewritten('bot "Hi!"', 'expect redirect to "https://a.example" // Away.', 'bot "Name?"'),
    ).toBe(scenario('bot "Hi!"', '// Away.', 'bot "Name?"'));
  });

  it('keeps the line breaks of the file', async () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const { source } = await accepted(windows(BOT + scenario('bot "Hi!"', 'bot "Two!"')));
    expect(source).toBe(windows(BOT + scenario('bot "Hi!"', 'bot """', '  Two', '  lines', '  """')));
  });

  it('says what is left, at its line', async () => {
    const lines = ['bot "Hello!"', 'visitor "Ann"', 'visitor "Maybe"', 'bot "Bye, Ann!"'];
    const { result, source } = await accepted(BOT + scenario(...lines));
    const start = { line: BOT.split('\n').length + 4, character: 2 };
    expect(result).toMatchObject({
      status: 'accepted',
      rest: { range: { start }, kind: 'text', expected: 'Bye, Ann!', acceptable: false },
    });
    expect(source.slice(BOT.length)).toBe(scenario('bot "Hi!"', ...lines.slice(1)));
  });
});

describe('nothing is accepted', () => {
  it('where all comes true', async () => {
    expect((await accepted(BOT + scenario('bot "Hi!"'))).result).toEqual({ status: 'passes' });
  });

  it.each([
    ['while there are errors', BOT + scenario('bot "Hello!"', 'expect at C'), 'One', /errors/],
    ['for a scenario that is not there', BOT + scenario('bot "Hello!"'), 'Two', /no scenario "Two"/],
    [
      'where somebody has to decide',
      BOT + scenario('visitor "Ann"', 'visitor "Yes"', 'visitor "No"'),
      'One',
      /decide/,
    ],
  ])('%s', async (_, source, id, reason) => {
    const { result, source: left } = await accepted(source, id);
    expect(result).toMatchObject({ status: 'refused', reason: expect.stringMatching(reason) });
    expect(left).toBe(source);
  });
});
