import { expect, test } from './fixtures.js';
import type { Panel } from './panel.js';

const BOT = `attribute name
sequence Bot {
  branch Start {
    reply "Hello there"
    ask name "What is your name?"
    reply "Nice to meet you, {name}."
    options { "Order a pizza" -> Order "Talk to a person" -> Person }
  }
  branch Order { reply "Which one?" redirect to "https://pizza.example/menu" options { "Margherita" -> Person "Diavola" -> Person } }
  branch Person { reply "The end" close }
}`;

/** To the bubbles of the branch Order. */
async function playToOrder(panel: Panel): Promise<void> {
  await panel.play(BOT);
  await panel.answer('Ann');
  await panel.pick('Order a pizza');
  await expect(panel.log.getByText('Which one?')).toBeVisible();
}

/** Every input is still there, and so many are played. */
async function expectPlayed(panel: Panel, played: number, inputs: number): Promise<void> {
  await expect
    .poll(async () => {
      const shown = await panel.shown();
      return shown && [shown.played, shown.inputs];
    })
    .toEqual([played, inputs]);
}

test('an edit changes what was said and keeps the place', async ({ panel }) => {
  await playToOrder(panel);
  await panel.edit(
    BOT.replace('Hello there', 'Good morning').replace('Which one?', 'Which one shall it be?'),
  );
  await expect(panel.log.getByText('Good morning')).toBeVisible();
  await expect(panel.log.getByText('Which one shall it be?')).toBeVisible();
  await expect(panel.log.getByText('Hello there')).toHaveCount(0);
  await expectPlayed(panel, 2, 2);
});

test('options may change places: what was picked is picked', async ({ panel }) => {
  await playToOrder(panel);
  await panel.edit(
    BOT.replace(
      '{ "Order a pizza" -> Order "Talk to a person" -> Person }',
      '{ "Something new" -> Person "Talk to a person" -> Person "Order a pizza" -> Order }',
    ),
  );
  await expect(panel.log.getByRole('button', { name: 'Something new' })).toBeVisible();
  await expect(panel.log.getByText('Which one?')).toBeVisible();
  await expectPlayed(panel, 2, 2);
});

test('an option that is called otherwise is picked again', async ({ panel }) => {
  await playToOrder(panel);
  await panel.edit(BOT.replace('"Order a pizza"', '"Order pasta"'));
  await expect(panel.log.getByRole('button', { name: 'Order pasta' })).toBeVisible();
  await expectPlayed(panel, 2, 2);
});

test('an edit that takes an option away stops there and says so; undoing it brings all back', async ({
  panel,
}) => {
  await playToOrder(panel);
  await panel.pick('Diavola');
  await expect(panel.log.getByText('The end')).toBeVisible();
  await panel.edit(BOT.replace('"Order a pizza" -> Order ', ''));
  await expectPlayed(panel, 1, 3);
  const why = (await panel.shown())?.stopped ?? '';
  expect(why).toContain('Order a pizza');
  await expect(panel.page.getByText(why).first()).toBeVisible();
  await expect(panel.log.getByText('Nice to meet you, Ann.')).toBeVisible();
  await panel.picture('live-stopped');
  await panel.edit(BOT);
  await expect(panel.log.getByText('The end')).toBeVisible();
  await expectPlayed(panel, 3, 3);
  expect((await panel.shown())?.stopped).toBeNull();
});

test('going on after a stop takes the place of what does not fit', async ({ panel }) => {
  await playToOrder(panel);
  await panel.edit(BOT.replace('"Order a pizza" -> Order ', ''));
  await expectPlayed(panel, 1, 2);
  await panel.pick('Talk to a person');
  await expect(panel.log.getByText('The end')).toBeVisible();
  await expectPlayed(panel, 2, 2);
});

test('a broken file leaves the last good bot to be played on; a mended one goes on from there', async ({
  panel,
}) => {
  await playToOrder(panel);
  await panel.edit(BOT.replace('-> Order', '-> Ordr'));
  const banner = panel.page.getByText('Did you mean "Order"?');
  await expect(banner).toBeVisible();
  await panel.picture('live-broken');
  await panel.pick('Diavola');
  await expect(panel.log.getByText('The end')).toBeVisible();
  await panel.edit(BOT.replace('The end', 'The very end'));
  await expect(banner).toHaveCount(0);
  await expect(panel.log.getByText('The very end')).toBeVisible();
  await expectPlayed(panel, 3, 3);
});

test('a file that is broken from the start is played once it is mended', async ({ panel }) => {
  await panel.play('sequence Bot {');
  await expect(panel.page.getByText('bot.seqbot:1').first()).toBeVisible();
  await panel.edit(BOT);
  await panel.answer('Ann');
  await expect(panel.log.getByText('Nice to meet you, Ann.')).toBeVisible();
});

test('an edit of an imported file is an edit', async ({ panel }) => {
  const main =
    'import "./people.seqbot"\nsequence Bot { branch Start { reply "Hello" chat with agent maya } }';
  await panel.play({ 'bot.seqbot': main, 'people.seqbot': 'agent maya "Maya Chen"' });
  await expect(panel.page.getByText('Maya Chen').first()).toBeVisible();
  await panel.edit({ 'bot.seqbot': main, 'people.seqbot': 'agent maya "Maya Okafor"' });
  await expect(panel.page.getByText('Maya Okafor').first()).toBeVisible();
  await panel.edit({ 'bot.seqbot': main, 'people.seqbot': 'agent maja' });
  await expect(panel.page.getByText('bot.seqbot:2').first()).toBeVisible();
});

test('a draft survives an edit, and the focus stays', async ({ panel }) => {
  await panel.play(BOT);
  await panel.answerBox.pressSequentially('An');
  await panel.edit(BOT.replace('Hello there', 'Good morning'));
  await expect(panel.log.getByText('Good morning')).toBeVisible();
  await panel.page.keyboard.type('na');
  await expect(panel.answerBox).toHaveValue('Anna');
  await panel.page.keyboard.press('Enter');
  await expect(panel.log.getByText('Nice to meet you, Anna.')).toBeVisible();
});

test('edits, steps and reloads open nothing', async ({ panel }) => {
  await playToOrder(panel);
  for (const greeting of ['One', 'Two']) await panel.edit(BOT.replace('Hello there', greeting));
  await panel.move('Step back');
  await panel.move('Step forward');
  await panel.page.reload();
  await panel.edit(BOT);
  await expect(panel.log.getByText('Which one?')).toBeVisible();
  expect(await panel.said('open')).toEqual([]);
});

test('a reload of the window keeps the place', async ({ panel }) => {
  await playToOrder(panel);
  await panel.move('Step back');
  await panel.page.reload();
  await panel.edit(BOT);
  await expect(panel.log.getByText('Nice to meet you, Ann.')).toBeVisible();
  await expectPlayed(panel, 1, 2);
});
