import { expect, test } from './fixtures.js';
import { expectHarmless } from './harmless.js';
import { hostileBot } from './hostile-bot.js';
import { HOSTILE } from './hostile-texts.js';
import type { Panel } from './panel.js';

/** How long a value may be, in UTF-16 units: what is longer fits no attribute. */
const LONGEST = 65_536;

for (const [name, text] of Object.entries(HOSTILE)) {
  test(`in a source and typed by a visitor, this does nothing: ${name}`, async ({ panel }) => {
    await panel.open();
    await panel.send({ type: 'bot', bot: hostileBot(text), file: text, version: 1, pictures: true });
    await panel.answer(text);
    await expect.poll(async () => (await panel.lines('visitor')).map(onOneLine)).toContain(onOneLine(text));
    await expectHarmless(panel.page);
    await playOn(panel);
    await panel.send({ type: 'problems', file: text, problems: [{ file: text, line: 0, message: text }] });
    await expectHarmless(panel.page);
  });
}

test('a text that turns the direction of writing around turns only itself', async ({ panel }) => {
  await panel.play(`attribute name
    sequence Bot { branch Start { ask name "Your name?" reply "Hello {name} and goodbye." ask name "Well?" end } }`);
  await panel.answer('\u202Eevil\u2067');
  const line = panel.log.getByText('and goodbye').first();
  const [before, after] = await line.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const places: number[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      if (/Hello|goodbye/.test(node.textContent ?? '')) places.push(range.getBoundingClientRect().left);
    }
    return places;
  });
  expect(before).toBeLessThan(Number(after));
});

test('a message of a megabyte, said and answered, is shown, and the chat goes on', async ({ panel }) => {
  const long = 'All work and no play. '.repeat(50_000);
  const bot = `attribute wish
    sequence Bot { branch Start { reply """${long}""" ask wish "Yours?" retry "Shorter, please." reply "{wish}" ask wish "And now?" end } }`;
  await panel.play(bot);
  await panel.answer(long);
  await expect(panel.log.getByText('Shorter, please.')).toBeVisible();
  expect(await lastOf(panel)).toContain(long.trim());
  const longest = long.slice(0, LONGEST).trim();
  await panel.answer(longest);
  await expect(panel.log.getByText('And now?')).toBeVisible();
  expect(await lastOf(panel)).toContain(longest);
  await panel.answer('short');
  await expect(panel.page.getByText(/sequence has ended/).first()).toBeVisible();
  await expectHarmless(panel.page);
});

/** The newest long message there. */
function lastOf(panel: Panel): Promise<string | null> {
  return panel.log.getByText('All work and no play.').last().textContent();
}

test('messages that are none are passed over', async ({ panel }) => {
  await panel.open({ bot: 'pizza' });
  await expect(panel.log).toContainText('Welcome to Pizza Palace!');
  await panel.page.evaluate(() => {
    const strange: unknown[] = [
      null,
      1,
      'bot',
      [],
      {},
      { type: 'bot' },
      { type: '__proto__' },
      { type: 'constructor', file: 'x' },
    ];
    const bots: unknown[] = [
      null,
      {},
      { format: 1 },
      { format: 2, start: '', sequences: [] },
      { format: 1, start: 'A', sequences: [{ name: 'A', branches: [null] }] },
    ];
    const moves: unknown[] = ['__proto__', 'constructor', {}, null];
    for (const message of strange) window.postMessage(message);
    for (const bot of bots) window.postMessage({ type: 'bot', bot, file: 'x', version: 2, pictures: true });
    for (const move of moves) window.postMessage({ type: 'move', move });
    window.postMessage({ type: 'play', setup: { sequence: 1 }, inputs: [{ type: 'say', text: {} }] });
    window.postMessage({ type: 'cursor', branch: { toString: 'x' } });
    window.postMessage({ type: 'no-way', sequence: {}, branch: [], reason: 'constructor' });
    window.postMessage({ type: 'remembered', whatIf: { pauses: 'skipped', online: { length: 1e9 } } });
  });
  await panel.answer('Ann');
  await expect(panel.log).toContainText('Nice to meet you, Ann.');
});

/** Answers the webhook and picks the card that leads on, behind which the conversation ends. */
async function playOn(panel: Panel): Promise<void> {
  await panel.pick('Fails');
  await panel.pick('Choose: go on');
  await expect(panel.log).toContainText('The end');
  await expectHarmless(panel.page);
}

/** A text as an input element, and a message between processes, leave it. */
function onOneLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim();
}
