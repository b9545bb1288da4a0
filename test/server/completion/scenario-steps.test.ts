import { describe, expect, it } from 'vitest';
import { applyEdits, CURSOR, Editor } from '../support/editor.js';

const BOT = `attribute name
attribute size : "Small" | "Large"
attribute age : number 18..99
attribute left : number
agent maya
webhook stock get "https://shop.example/stock" { save left from "left" }

sequence Shop {
  branch Welcome {
    reply "Hi!"
    ask name "Who are you?"
    reply "Nice to meet you, {name}."
    set age 20
    tag case "new"
    options { "Order" -> Order "Say \\"bye\\"" -> Bye "Stock" -> Stock otherwise -> Welcome }
  }
  branch Order {
    reply "Which one?"
    cards { card "Pizza" { text "Hot" -> Size } card "Menu" { link "https://shop.example/menu" } card "Sold out" { text "-" } }
  }
  branch Size { ask size "How large?" -> Age }
  branch Age { ask age "How old are you?" reply """
    Two lines,
    as you see.
    """ widget calendly -> Bye }
  branch Bye { reply "Bye!" note "{name} left" close }
  branch Stock { call stock reply "{left} left." -> Bye }
}
`;

interface Offered {
  readonly label: string;
  readonly note: string | undefined;
  readonly after: string;
}

/** What is offered at the cursor in the steps of a scenario, as it is sorted. */
async function offered(
  steps: string,
  { bot = BOT, triggerCharacter, head = 'scenario "It" of Shop {', tail = '}\n' }: Options = {},
): Promise<Offered[]> {
  const editor = await Editor.of({ 'bot.seqbot': `${bot}\n${head}${steps}${tail}` });
  const { document, params } = editor.cursor;
  const context =
    triggerCharacter === undefined ? {} : { context: { triggerKind: 2 as const, triggerCharacter } };
  const provider = editor.services.seqbot.lsp.CompletionProvider;
  const list = await provider?.getCompletion(document, { ...params, ...context });
  return (list?.items ?? [])
    .toSorted((one, other) => ((one.sortText ?? '') < (other.sortText ?? '') ? -1 : 1))
    .map(({ label, labelDetails, textEdit }) => ({
      label,
      note: labelDetails?.description,
      after:
        textEdit && 'range' in textEdit
          ? applyEdits(document, [textEdit]).slice(bot.length + 1 + head.length)
          : '',
    }));
}

interface Options {
  readonly bot?: string;
  readonly triggerCharacter?: string;
  readonly head?: string;
  readonly tail?: string;
}

async function labels(steps: string, options: Options = {}): Promise<string[]> {
  return (await offered(steps, options)).map(({ label }) => label);
}

const TO_OPTIONS = '\n  visitor "Ann"';
const TO_CARDS = `${TO_OPTIONS}\n  visitor "Order"`;
const TO_SIZE = `${TO_CARDS}\n  visitor "Pizza"`;
const TO_AGE = `${TO_SIZE}\n  visitor "Small"`;
const TO_WIDGET = `${TO_AGE}\n  visitor 20`;

describe('behind "visitor" exactly what the chat shows is offered:', () => {
  it.each<[what: string, steps: string, shown: readonly string[]]>([
    ['bubbles', `${TO_OPTIONS}\n  visitor "${CURSOR}"\n`, ['Order', 'Say "bye"', 'Stock']],
    ['cards that can be picked', `${TO_CARDS}\n  visitor "${CURSOR}"\n`, ['Pizza', 'Menu']],
    ['the values of a choice', `${TO_SIZE}\n  visitor "${CURSOR}"\n`, ['Small', 'Large']],
    ['an answer that fits', `\n  visitor "${CURSOR}"\n`, ['Ann']],
    ['an answer within bounds', `${TO_AGE}\n  visitor "${CURSOR}"\n`, ['18']],
    ['bubbles without a mark', `${TO_OPTIONS}\n  visitor ${CURSOR}\n`, ['Order', 'Say "bye"', 'Stock']],
    ['bubbles behind a word', `${TO_OPTIONS}\n  visitor Ord${CURSOR}\n`, ['Order', 'Say "bye"', 'Stock']],
    ['apps that wait', `${TO_WIDGET}\n  visitor ${CURSOR}\n`, ['completes calendly', 'cancels calendly']],
    [
      'apps behind the word',
      `${TO_WIDGET}\n  visitor completes ${CURSOR}\n`,
      ['completes calendly', 'cancels calendly'],
    ],
    ['nothing in a text when an app waits', `${TO_WIDGET}\n  visitor "${CURSOR}"\n`, []],
    ['nothing after the end', `${TO_OPTIONS}\n  visitor "Say \\"bye\\""\n  visitor "${CURSOR}"\n`, []],
    [
      'nothing while a webhook is waited for',
      `${TO_OPTIONS}\n  visitor "Stock"\n  visitor "${CURSOR}"\n`,
      [],
    ],
    [
      'bubbles though a line above is wrong',
      `\n  bot "Ho!"\n  expect closed${TO_OPTIONS}\n  bot "?"\n  visitor "${CURSOR}"\n`,
      ['Order', 'Say "bye"', 'Stock'],
    ],
    [
      'bubbles that are shown again',
      `${TO_OPTIONS}\n  visitor "Nonsense"\n  visitor "Ann"\n  visitor "${CURSOR}"\n`,
      ['Order', 'Say "bye"', 'Stock'],
    ],
    [
      'nothing after what the visitor cannot do',
      `\n  visitor completes calendly\n  visitor "${CURSOR}"\n`,
      [],
    ],
  ])('%s', async (_, steps, shown) => {
    expect(await labels(steps)).toEqual(shown);
    expect(await labels(steps, { tail: '' })).toEqual(shown);
    expect(await labels(steps.trimEnd().replace(`${CURSOR}"`, CURSOR))).toEqual(shown);
    expect(await labels(`${steps}  bot "x\n  visitor completes\n  expect`)).toEqual(shown);
  });

  it('of the sequence that is played', async () => {
    expect(await labels(`\n  visitor "${CURSOR}"\n`, { head: 'scenario "It" of Nowhere {' })).toEqual([]);
  });

  it('in a file with mistakes elsewhere', async () => {
    const bot = BOT.replace('reply "Bye!"', 'reply "Bye! ->');
    expect(await labels(`${TO_OPTIONS}\n  visitor "${CURSOR}"\n`, { bot })).toEqual([
      'Order',
      'Say "bye"',
      'Stock',
    ]);
  });

  it('once it is asked for by a mark or a space', async () => {
    for (const triggerCharacter of ['"', ' '])
      expect(await labels(`${TO_OPTIONS}\n  visitor "${CURSOR}"\n`, { triggerCharacter })).toHaveLength(3);
    expect(await labels(`${TO_OPTIONS}${CURSOR}\n`, { triggerCharacter: '"' })).toEqual([]);
    expect(await labels(`${TO_OPTIONS}\n  visitor "Or.${CURSOR}"\n`, { triggerCharacter: '.' })).toEqual([]);
  });
});

describe('what is inserted behind "visitor"', () => {
  it.each<[steps: string, label: string, after: string]>([
    [`${TO_OPTIONS}\n  visitor "${CURSOR}"\n`, 'Say "bye"', `${TO_OPTIONS}\n  visitor "Say \\"bye\\""\n}\n`],
    [`${TO_OPTIONS}\n  visitor "${CURSOR}\n`, 'Order', `${TO_OPTIONS}\n  visitor "Order"\n}\n`],
    [`${TO_OPTIONS}\n  visitor "St${CURSOR}ock"\n`, 'Order', `${TO_OPTIONS}\n  visitor "Order"\n}\n`],
    [`${TO_OPTIONS}\n  visitor Or${CURSOR}\n`, 'Order', `${TO_OPTIONS}\n  visitor "Order"\n}\n`],
    [`${TO_OPTIONS}\n  visitor ${CURSOR}"Stock"\n`, 'Order', `${TO_OPTIONS}\n  visitor "Order"\n}\n`],
    [`${TO_OPTIONS} visitor "${CURSOR}" bot "Hi"`, 'Order', `${TO_OPTIONS} visitor "Order" bot "Hi"}\n`],
    [`${TO_OPTIONS} visitor "${CURSOR} bot "Hi"`, 'Order', `${TO_OPTIONS} visitor "Order" bot "Hi"}\n`],
    [`${TO_AGE}\n  visitor ${CURSOR}\n`, '18', `${TO_AGE}\n  visitor 18\n}\n`],
    [`${TO_AGE}\n  visitor "${CURSOR}"\n`, '18', `${TO_AGE}\n  visitor "18"\n}\n`],
    [
      `${TO_WIDGET}\n  visitor canc${CURSOR}\n`,
      'cancels calendly',
      `${TO_WIDGET}\n  visitor cancels calendly\n}\n`,
    ],
  ])('%j: %s', async (steps, label, after) => {
    const item = (await offered(steps)).find((one) => one.label === label);
    expect(item?.after).toBe(after);
  });
});

describe('behind "bot" the messages are offered that are not heard yet:', () => {
  it.each<[steps: string, messages: readonly string[]]>([
    [`\n  bot "${CURSOR}"\n`, ['Hi!', 'Who are you?']],
    [`\n  bot ${CURSOR}\n`, ['Hi!', 'Who are you?']],
    [`\n  bot "Hi!"\n  bot "${CURSOR}"\n`, ['Who are you?']],
    [`${TO_OPTIONS}\n  bot "${CURSOR}"\n`, ['Nice to meet you, Ann.']],
    [`${TO_OPTIONS}\n  bot "Nice to meet you, Ann."\n  bot "${CURSOR}"\n`, []],
    [
      `\n  given stock answers { left 3 }${TO_OPTIONS}\n  visitor "Stock"\n  bot "${CURSOR}"\n`,
      ['3 left.', 'Bye!'],
    ],
  ])('%j', async (steps, messages) => {
    expect(await labels(steps)).toEqual(messages);
  });

  it('those of several lines as a block', async () => {
    const [item] = await offered(`${TO_WIDGET}\n  bot "${CURSOR}"\n`);
    expect(item?.after).toBe(`${TO_WIDGET}\n  bot """\n  Two lines,\n  as you see.\n  """\n}\n`);
    expect(item?.label).toBe('Two lines, as you see.');
  });
});

describe('behind "expect" comes what has happened, what holds, and then the rest:', () => {
  it('the turn of the visitor', async () => {
    const all = await offered(`${TO_OPTIONS}\n  expect ${CURSOR}\n`);
    expect(all.slice(0, 5).map(({ label, note }) => `${label}: ${note}`)).toEqual([
      'tag case "new": has happened',
      'age is 20: holds now',
      'at Welcome: holds now',
      'name is "Ann": holds now',
      'age: number 18..99',
    ]);
    expect(all.map(({ label }) => label)).toEqual(expect.arrayContaining(['closed', 'tag', 'note']));
  });

  it('but not what is expected already', async () => {
    const steps = `${TO_OPTIONS}\n  visitor "Say \\"bye\\""\n  expect note "Ann left"\n  expect ${CURSOR}\n`;
    expect((await labels(steps)).slice(0, 4)).toEqual(['closed', 'at Bye', 'name is "Ann"', 'age is 20']);
  });

  it.each<[steps: string, first: readonly string[]]>([
    [`${TO_OPTIONS}\n  expect tag case "${CURSOR}"\n`, ['tag case "new"', 'age is 20']],
    [`${TO_OPTIONS}\n  expect at ${CURSOR}\n`, ['Welcome', 'Age', 'Bye', 'Order', 'Size', 'Stock']],
    [`${TO_OPTIONS}\n  expect at B${CURSOR}\n`, ['Welcome', 'Age', 'Bye', 'Order', 'Size', 'Stock']],
  ])('in %j', async (steps, first) => {
    const all = await labels(steps);
    expect(all.slice(0, first.length)).toEqual(first);
    expect(new Set(all).size).toBe(all.length);
    const [item] = await offered(steps);
    expect(item?.after).toBe(
      `${TO_OPTIONS}\n  expect ${first[0] === 'Welcome' ? 'at Welcome' : first[0]}\n}\n`,
    );
  });
});

describe('on a new line whole lines are offered:', () => {
  it('what the bot says, what happened, and what the visitor can do', async () => {
    const all = await offered(`${TO_OPTIONS}\n  ${CURSOR}\n`);
    expect(all.slice(0, 8).map(({ label }) => label)).toEqual([
      'bot "Nice to meet you, Ann."',
      'expect tag case "new"',
      'expect age is 20',
      'expect at Welcome',
      'expect name is "Ann"',
      'visitor "Order"',
      'visitor "Say \\"bye\\""',
      'visitor "Stock"',
    ]);
    expect(all[0]?.after).toBe(`${TO_OPTIONS}\n  bot     "Nice to meet you, Ann."\n}\n`);
    // What is given comes before all this.
    expect(all.slice(8).map(({ label }) => label)).toEqual(['bot', 'visitor', 'expect']);
  });

  it('no turn of the visitor once the chat is over', async () => {
    const all = await labels(`${TO_OPTIONS}\n  visitor "Say \\"bye\\""\n  ${CURSOR}\n`);
    expect(all).toContain('expect closed');
    expect(all.slice(-2)).toEqual(['bot', 'expect']);
    expect(all.filter((label) => label.startsWith('visitor'))).toEqual([]);
  });

  it('instead of a word that is begun', async () => {
    const item = (await offered(`${TO_OPTIONS}\n  vis${CURSOR}\n`)).find(
      ({ label }) => label === 'visitor "Order"',
    );
    expect(item?.after).toBe(`${TO_OPTIONS}\n  visitor "Order"\n}\n`);
  });

  it.each([
    ['stock', ['answers', 'fails']],
    ['name', []],
  ])('what may be given of %s', async (name, words) => {
    expect(await labels(`\n  given ${name} ${CURSOR}\n`)).toEqual(words);
  });

  it('not inside what a webhook answers, and not of themselves', async () => {
    expect(await labels(`\n  given stock answers { ${CURSOR} }\n`)).toEqual(['left']);
    expect(await labels(`\n  given name "${CURSOR}"\n`)).toEqual([]);
    expect(await labels(`${TO_OPTIONS}\n  ${CURSOR}\n`, { triggerCharacter: ' ' })).toEqual([]);
  });
});
