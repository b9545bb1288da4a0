import { describe, expect, it } from 'vitest';
import { seqbotInTerminal, shown } from './support/as-terminal.js';
import { folderWith } from './support/folder.js';
import { seqbot } from './support/run.js';

const SHOP = `attribute name
webhook find get "https://shop.example/{name}" { save name from "n" }
sequence Shop "The shop" {
  branch Start {
    ask name "What should we call you, and why is that so?"
    wait 15s
    call find
    reply "漢字 漢字 漢字 漢字 漢字 漢字 漢字 漢字, **{name}**"
    options { "A label that is longer than the line is wide" -> Start "No" -> Bye }
  }
  branch Bye { reply "Bye!" end }
}
`;
const cwd = folderWith({
  'shop.seqbot': SHOP,
  'wrong.seqbot': `${SHOP}sequence A { branch B { reply "${'👋'.repeat(99)}" -> C } }`,
});

describe('a chat in a terminal', { timeout: 60_000 }, () => {
  it('is broken between words, and what follows stands under what was begun', async () => {
    const keys = ['Ann\r', '1\r', 'Zoë\r', '\x04'];
    const { stdout, code } = await seqbotInTerminal(['play', 'shop.seqbot', '--skip-waits'], { cwd, keys });
    expect(shown(stdout)).toMatchInlineSnapshot(`
      "The shop (chat). Ctrl+D leaves.

      Bot: What should we call you, and why is
           that so?

      You: Ann
           [profile] name: Ann
           [call] find: GET
           https://shop.example/Ann
           1. answers (or type its JSON)
           2. fails

      find: 1
           name (empty: as it was): Zoë
           [call] find answered
           [profile] name: Zoë
      Bot: 漢字 漢字 漢字 漢字 漢字 漢字 漢字
           漢字, Zoë
           1. A label that is longer than the
              line is wide
           2. No

      You: 
      — the chat waits for a bubble to be picked
      "
    `);
    expect(code).toBe(0);
  });

  it.each(['\x03', '\x04'])('is left during a pause too (%j)', async (key) => {
    const { stdout, code } = await seqbotInTerminal(['play', 'shop.seqbot'], { cwd, keys: [`Ann\r${key}`] });
    expect(shown(stdout)).toContain('— the chat waits for the webhook find');
    expect(shown(stdout)).not.toMatch(/\[call\]|find: /);
    expect(code).toBe(0);
  });
});

describe('problems in a terminal', { timeout: 60_000 }, () => {
  it('are shown as far as the line is wide', async () => {
    const { stdout, code } = await seqbotInTerminal(['check', 'wrong.seqbot'], { cwd });
    expect(shown(stdout)).toMatchInlineSnapshot(`
      "wrong.seqbot:13:235: error: Sequence "A" has no branch "C". [unknown-branch]
      13 | …👋👋👋👋👋👋👋👋👋👋👋" -> C } }
         |                             ^

      1 file: 1 error
      "
    `);
    expect(code).toBe(1);
  });

  it.each([
    ['coloured', {}, true],
    ['not coloured where NO_COLOR says so', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('are %s', async (_, env, expected) => {
    const { stdout, stderr } = await seqbotInTerminal(['check', 'wrong.seqbot'], { cwd, env });
    expect(stdout.includes('\x1b[31m')).toBe(expected);
    expect(stderr).toBe('');
  });
});

describe('a failure in a terminal', { timeout: 60_000 }, () => {
  const failing = folderWith({
    'shop.seqbot': `${SHOP}
scenario "The words" of Shop { bot "How should we call you, and why is that?" }
scenario "Something else" of Shop { bot "Something quite different" }
scenario "No text" of Shop { visitor "Ann" expect closed }`,
  });
  const painted = async (env = {}) => {
    const { stdout } = await seqbotInTerminal(['test'], { cwd: failing, env });
    return (stdout.match(/^ {2}(?:expected|actual): .*$/gm) ?? []).map((line) =>
      shown(line.replaceAll('\x1b[7m', '⟦').replaceAll('\x1b[27m', '⟧')),
    );
  };

  it('has the words stand out that differ, where texts are alike', async () => {
    expect(await painted()).toMatchInlineSnapshot(`
      [
        "  expected: ⟦How⟧ should we call you, and why is that?",
        "  actual:   ⟦What⟧ should we call you, and why is that⟦ so⟧?",
        "  expected: Something quite different",
        "  actual:   What should we call you, and why is that so?",
        "  expected: a given that says what find answers",
        "  actual:   none",
      ]
    `);
  });

  it('has nothing stand out without colours', async () => {
    expect((await painted({ NO_COLOR: '1' })).join('')).not.toMatch(/[⟦⟧]/);
  });
});

it('has no table of coverage that is wider than the terminal', { timeout: 60_000 }, async () => {
  const args = ['test', 'shop.seqbot', '--coverage'];
  const { stdout } = await seqbotInTerminal(args, { cwd });
  const table = /^Coverage\n(?:.+\n)+/m.exec(shown(stdout))?.[0];
  expect(table).toMatchInlineSnapshot(`
    "Coverage
      branches  actions  outcomes
    shop.seqbot › Shop
          0.0%     0.0%      0.0%
    "
  `);
});

it('tells only someone at a terminal that something takes long', { timeout: 60_000 }, async () => {
  const long = folderWith({ 'long.seqbot': `// ${'x'.repeat(500_000)}\n${SHOP}` });
  const patient = await seqbotInTerminal(['check'], { cwd: long });
  expect(shown(patient.stderr)).toBe('Reading 1 file …\n');
  const { stderr } = await seqbot(['check'], { cwd: long });
  expect(stderr).toBe('');
});
