import { describe, expect, it } from 'vitest';
import { edited } from '../../../language/fixes/edit.js';
import { fixesFor } from '../../../language/fixes/fixes.js';
import { listed, TestWorkspace } from '../support/workspace.js';

const BOT = `attribute name
attribute size : "Small" | "Large"
attribute left : number
attribute shelf
webhook stock get "https://shop.example/stock" { save left from "left" save shelf from "shelf" }
webhook ping post "https://shop.example/ping"
sequence Shop {
  branch Welcome { reply "Welcome to the shop!" ask name "Who are you?" call ping -> Menu }
  branch Menu {
    reply "Nice to meet you, {name}."
    options { "Order a pizza" -> Order "Ask us" -> Ask "Leave" -> Leave }
  }
  branch Order {
    reply "Which one?"
    cards { card "Margherita" { text "Hot" -> Size } card "Diavola" { text "Hot" -> Size } }
  }
  branch Size { ask size "How large?" retry "Small or large?" -> Stock }
  branch Stock { call stock reply "{left|None} left." -> Leave }
  branch Ask { reply "Say it." options { "Opening hours" -> Leave otherwise -> Leave } }
  branch Leave { reply "Good-bye!" close }
}
`;
const MENU = 'visitor "Ann" ';
const ORDER = `${MENU}visitor "Order a pizza" `;
const SIZE = `${ORDER}visitor "Diavola" `;
const STOCK = `given stock answers { left 3 } ${SIZE}visitor "Small" `;

async function opened(steps: string, bot = BOT): Promise<TestWorkspace> {
  return TestWorkspace.of({ 'bot.seqbot': `${bot}scenario "s" of Shop {\n${steps}\n}` });
}

/** The diagnostics of the scenario, whose first step stands in line 1. */
async function said(steps: string, bot = BOT): Promise<string[]> {
  const lines = bot.split('\n').length;
  return listed((await opened(steps, bot)).diagnostics()).map((line) =>
    line.replace(/^\d+/, (number) => String(Number(number) - lines)),
  );
}

describe('a label', () => {
  it.each([
    ['bubble', `${MENU}visitor "Order pizza" bot "Which one?"`, 'Order pizza', 'Order a pizza'],
    ['card', `${ORDER}visitor "Diabola" bot "How large?"`, 'Diabola', 'Diavola'],
    ['value', `${SIZE}visitor "Smal" bot "3 left."`, 'Smal', 'Small'],
    [
      'bubble beside "otherwise"',
      `${MENU}visitor "Ask us" visitor "Opening hour" expect at Ask`,
      'Opening hour',
      'Opening hours',
    ],
  ])('of a %s that reads otherwise now is reported with what is meant', async (_, steps, was, is) => {
    expect(await said(steps)).toEqual([
      `1:${steps.indexOf(`"${was}"`) + 1} warning label-not-shown: Nothing that can be picked here reads "${was}". Did you mean "${is}"?`,
    ]);
    expect(await mended(steps)).toEqual([steps.replace(`"${was}"`, `"${is}"`)]);
  });

  it('that is gone is reported where nothing takes it', async () => {
    expect(await said(`${MENU}visitor "Track my parcel" bot "Where is it?" expect closed`)).toEqual([
      '1:23 warning label-not-shown: Nothing that can be picked here reads "Track my parcel".',
    ]);
  });

  it('is not, where what is typed may have been meant so', async () => {
    expect(await said(`${MENU}visitor "Ask us" visitor "Anything" expect at Ask`)).toEqual([]);
    expect(await said(`${SIZE}visitor "Huge" bot "Small or large?" visitor "Small" expect at Order`)).toEqual(
      [expect.stringContaining('call-not-answered')],
    );
  });

  it('is not, where the scenario comes true', async () => {
    expect(await said(`${SIZE}visitor "Smal" bot "Small or large?"`)).toEqual([]);
  });
});

describe('a text', () => {
  it('that the bot says otherwise is reported with what it says there', async () => {
    expect(await said('bot "Welcome to our shop!"')).toEqual([
      '1:5 warning text-never-said: The bot never says "Welcome to our shop!". Did you mean "Welcome to the shop!"?',
    ]);
    expect(await mended('bot "Welcome to our shop!"')).toEqual(['bot "Welcome to the shop!"']);
    expect(await mended(`${MENU}bot "Great to meet you, Ann!"`)).toEqual([
      `${MENU}bot "Nice to meet you, Ann."`,
    ]);
  });

  it('that it never says is reported', async () => {
    expect(await said(`${MENU}bot "Xyzzy"`)).toEqual([
      '1:19 warning text-never-said: The bot never says "Xyzzy".',
    ]);
    expect(await mended(`${MENU}bot "Xyzzy"`)).toEqual([]);
  });

  it.each(['bot "Good-bye!"', 'bot "17 left."', 'bot "Small or large?"', 'bot "Please type an answer."'])(
    'that it says elsewhere fails when the scenario is run only: %s',
    async (steps) => {
      expect(await said(steps)).toEqual([]);
    },
  );
});

describe('a turn', () => {
  it('after the end is reported', async () => {
    expect(await said(`${MENU}visitor "Leave" visitor "Hello?" expect closed`)).toEqual([
      '1:31 warning turn-not-taken: The visitor cannot do this here, because the chat is over: the conversation was closed.',
    ]);
  });
});

describe('a call', () => {
  it('that nothing answers is reported where it is made', async () => {
    const steps = `${SIZE}visitor "Small" bot "3 left."`;
    expect(await said(steps)).toEqual([
      `1:${steps.indexOf('"Small"') + 1} warning call-not-answered: The webhook "stock" is called here, and no "given" says what it answers.`,
    ]);
    expect(await mended(steps)).toEqual([
      `given stock answers { left 1 shelf "Something" }\n${steps}`,
      `given stock fails\n${steps}`,
    ]);
  });

  it('in the beginning is reported at the title', async () => {
    const bot = BOT.replace('{ reply "Welcome', '{ call stock reply "Welcome');
    expect(await said('bot "Who are you?"', bot)).toEqual([
      expect.stringMatching(/^0:10 warning call-not-answered/),
    ]);
  });
});

describe('nothing is said', () => {
  it.each([
    ['of a scenario that comes true', `${STOCK}bot "3 left." bot "Good-bye!" expect closed`],
    ['of what merely happens otherwise', `${MENU}visitor "Leave" expect at Menu`],
  ])('%s', async (_, steps) => {
    expect(await said(steps)).toEqual([]);
  });

  it.each([
    ['a text has no end', 'bot "Welcome to our shop!\n', 'unclosed-text'],
    ['another rule says why', 'bot "Welcome!" visitor completes calendly', 'widget-never-shown'],
    ['something is expected that never happens', 'bot "Welcome!" expect tag case "x"', 'never-happens'],
    ['a given comes late', 'bot "Welcome!" given name "Ann"', 'given-after-step'],
  ])('where %s', async (_, steps, code) => {
    expect((await said(steps)).map((line) => line.split(' ')[2])).toEqual([`${code}:`]);
  });

  it.each([
    ['a name is unknown', '-> Menu', '-> Menux', ['unknown-branch']],
    ['an arrow leads nowhere', '-> Menu', '->', ['missing-target']],
    ['something cannot be read', 'ask name', 'ask ask name', ['unknown-attribute', 'syntax-error']],
  ])('while %s', async (_, from, to) => {
    const found = await said('bot "Welcome!"', BOT.replace(from, to));
    expect(found.filter((line) => line.includes('never-said'))).toEqual([]);
    expect(found.filter((line) => line.includes(' error '))).not.toEqual([]);
  });

  it('of a second thing in a scenario', async () => {
    expect(await said('bot "Welcome to our shop!" bot "Who is it?" visitor completes')).toHaveLength(1);
    expect(await said('bot "Welcome to our shop!" bot "Who is it?"')).toHaveLength(1);
  });
});

it('scenarios in which endlessly much happens keep nothing else waiting', async () => {
  const replies = Array.from({ length: 900 }, (_, n) => `reply "Message ${n}"`).join('\n');
  const bot = `sequence Shop { branch A { ${replies} options { "Go" -> A "Stop" -> B } } branch B { end } }\n`;
  const steps = `${'visitor "Go"\n'.repeat(200)}bot "Never"`;
  const scenarios = Array.from({ length: 13 }, (_, n) => `scenario "${n}" of Shop {\n${steps}\n}\n`);
  const workspace = await TestWorkspace.of({ 'bot.seqbot': bot + scenarios.join('') });
  const found = listed(workspace.diagnostics()).filter((line) => line.includes('text-never-said'));
  // In each of them 180,000 things happen, and more.
  expect(found).toHaveLength(11);
});

it('what is suggested may stand on several lines', async () => {
  const bot = BOT.replace('"Good-bye!"', '"""\n    Good-bye,\n    and come again!\n    """');
  const steps = `${MENU}visitor "Leave" bot "Good-bye and come again!"`;
  expect(await mended(steps, bot)).toEqual([`${MENU}visitor "Leave" bot "Good-bye,\\nand come again!"`]);
});

/** The steps once each fix is made that is offered for the first diagnostic. */
async function mended(steps: string, bot = BOT): Promise<string[]> {
  const workspace = await opened(steps, bot);
  const document = workspace.document();
  const [diagnostic] = document.diagnostics ?? [];
  if (!diagnostic) throw new Error('Nothing is reported');
  return fixesFor(document, diagnostic, workspace.services.seqbot).map(({ edits }) => {
    const source = edited(document, edits);
    return source.slice(source.indexOf('of Shop {\n') + 'of Shop {\n'.length, -'\n}'.length);
  });
}
