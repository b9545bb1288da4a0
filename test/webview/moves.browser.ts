import { expect, test } from './fixtures.js';
import type { Panel } from './panel.js';

const BOT = `attribute name
attribute wind : number
agent maya "Maya Chen"
webhook weather get "https://weather.example/now" { save name from "name" save wind from "wind" }
sequence Bot "A bot" {
  channels chat, sms
  skip known attributes
  branch Start {
    ask name "What is your name?"
    reply "Nice to meet you, {name}."
    options { "Call" -> Call "Person" -> Person "Split" -> Split "Open" -> Open }
  }
  branch Call { call weather else -> Failed -> Answered }
  branch Answered { reply "It is {name} now." end }
  branch Failed { reply "No weather today." end }
  branch Person { chat with agent maya else -> Away }
  branch Away { reply "Nobody is here." end }
  branch Split { split { 50% -> Left 50% -> Right } }
  branch Left { reply "Left it is." end }
  branch Right { reply "Right it is." end }
  branch Open { redirect to "https://pizza.example/menu" reply "Have a look." end }
}
sequence Other "The other" { branch Start { reply "From the other." end } }`;

async function begin(panel: Panel, picked?: string): Promise<void> {
  await panel.play(BOT);
  await panel.answer('Ann');
  await expect(panel.log.getByText('Nice to meet you, Ann.')).toBeVisible();
  if (picked) await panel.pick(picked);
}

test('steps back and forward, and restarts', async ({ panel }) => {
  await begin(panel, 'Person');
  await expect(panel.agentsSide.getByText('Maya Chen').first()).toBeVisible();
  await panel.move('Step back');
  await expect(panel.log.getByRole('button', { name: 'Person' })).toBeEnabled();
  await panel.move('Step back');
  await expect(panel.log.getByText('Nice to meet you')).toHaveCount(0);
  await panel.picture('moves-stepped-back');
  await panel.move('Step forward');
  await expect(panel.log.getByText('Nice to meet you, Ann.')).toBeVisible();
  await panel.move('Step forward');
  await expect(panel.answerBox).toHaveCount(0);
  await panel.move('Restart');
  await expect(panel.log.getByText('Nice to meet you')).toHaveCount(0);
  await panel.answer('Bo');
  await expect(panel.log.getByText('Nice to meet you, Bo.')).toBeVisible();
});

test('what is done after a step back takes the place of what lay ahead', async ({ panel }) => {
  await begin(panel, 'Person');
  await panel.move('Step back');
  await panel.pick('Open');
  await expect(panel.log.getByText('Have a look.')).toBeVisible();
  await expect(panel.moveButton('Step forward')).toBeDisabled();
});

test('the editor can ask for moves too', async ({ panel }) => {
  await begin(panel);
  await panel.send({ type: 'move', move: 'back' });
  await expect(panel.log.getByText('Nice to meet you')).toHaveCount(0);
  await panel.send({ type: 'move', move: 'forward' });
  await expect(panel.log.getByText('Nice to meet you, Ann.')).toBeVisible();
  await panel.send({ type: 'move', move: 'restart' });
  await expect(panel.log.getByText('Nice to meet you')).toHaveCount(0);
});

test('the transcript is copied, and the chat is saved as a scenario', async ({ panel }) => {
  await begin(panel, 'Person');
  await panel.send({ type: 'move', move: 'copy-text' });
  await panel.send({ type: 'move', move: 'copy-markdown' });
  await expect.poll(async () => (await panel.said('copy')).length).toBe(2);
  for (const { text } of await panel.said('copy')) expect(text).toContain('Nice to meet you, Ann');
  await panel.send({ type: 'move', move: 'save-scenario' });
  await expect.poll(async () => (await panel.said('save-scenario')).length).toBe(1);
  const [saved] = await panel.said('save-scenario');
  expect(saved?.inputs).toEqual([
    { type: 'say', text: 'Ann' },
    { type: 'pick', index: 1 },
  ]);
});

test('with nobody online, the bot goes where it says', async ({ panel }) => {
  await panel.play(BOT);
  await panel.suppose(/^Agents/, 'Nobody is online');
  await panel.answer('Ann');
  await panel.pick('Person');
  await expect(panel.log.getByText('Nobody is here.')).toBeVisible();
});

test('a popup blocker stops what a redirect opens', async ({ panel }) => {
  await panel.play(BOT);
  await panel.suppose(/^Popups/);
  await panel.answer('Ann');
  await panel.pick('Open');
  await expect(panel.log.getByText(/popup blocker/i)).toBeVisible();
  await panel.picture('moves-blocked');
});

test('a redirect opens on a click only', async ({ panel }) => {
  await begin(panel, 'Open');
  await expect(panel.log.getByText('Have a look.')).toBeVisible();
  expect(await panel.said('open')).toEqual([]);
  await panel.log.getByRole('link', { name: 'Open' }).click();
  await expect.poll(() => panel.said('open')).toEqual([{ type: 'open', url: 'https://pizza.example/menu' }]);
});

test('a webhook that is asked for fails, or answers with values that fit', async ({ panel }) => {
  await begin(panel, 'Call');
  await panel.pick('Fails');
  await expect(panel.log.getByText('No weather today.')).toBeVisible();
  await panel.move('Step back');
  await panel.log.getByRole('textbox', { name: 'name' }).fill('sunny');
  await panel.log.getByRole('textbox', { name: 'wind' }).fill('strong');
  await expect(panel.log.getByRole('button', { name: 'Answers' })).toBeDisabled();
  await panel.log.getByRole('textbox', { name: 'wind' }).fill('12');
  await panel.pick('Answers');
  await expect(panel.log.getByText('It is sunny now.')).toBeVisible();
});

test('on SMS a number picks, and another sequence can begin', async ({ panel }) => {
  await panel.play(BOT);
  await panel.suppose(/^Channel/);
  await panel.answer('Ann');
  await panel.answer('2');
  await expect(panel.agentsSide.getByText('Maya Chen').first()).toBeVisible();
  await panel.picture('moves-sms');
  await panel.page.getByRole('combobox', { name: /Sequence/ }).selectOption({ label: 'The other' });
  await expect(panel.log.getByText('From the other.')).toBeVisible();
});

test('a conversation that the editor plays is played, and that there is none is said', async ({ panel }) => {
  await panel.play(BOT);
  await panel.send({
    type: 'play',
    setup: { circumstances: { online: 'nobody' } },
    inputs: [
      { type: 'say', text: 'Cy' },
      { type: 'pick', index: 1 },
    ],
  });
  await expect(panel.log.getByText('Nobody is here.')).toBeVisible();
  await expect(panel.log.getByText('Nice to meet you, Cy.')).toBeVisible();
  await panel.send({ type: 'no-way', sequence: 'Bot', branch: 'Left', reason: 'not-found' });
  await expect(panel.page.getByText(/No conversation was found that leads to Left/)).toBeVisible();
  await panel.picture('moves-no-way');
  await panel.page.getByRole('button', { name: 'Begin there' }).click();
  await expect(panel.log.getByText('Left it is.')).toBeVisible();
  await expect(panel.page.getByText(/No conversation was found/)).toHaveCount(0);
});

test("an item leads to its source, and the cursor's branch is marked", async ({ panel }) => {
  await begin(panel);
  await panel.send({ type: 'cursor', branch: '/sequences/0/branches/0' });
  await panel.log.getByText('What is your name?').click();
  await expect.poll(() => panel.said('reveal')).toHaveLength(1);
  const [{ address } = { address: '' }] = await panel.said('reveal');
  expect(address).toMatch(/^\/sequences\/0\/branches\/0/);
  await panel.move(/^Play to the cursor/);
  await expect.poll(() => panel.said('play-to-cursor')).toHaveLength(1);
  await panel.picture('moves-cursor');
});

test('what was supposed is remembered by the editor', async ({ panel }) => {
  await panel.play(BOT);
  await panel.suppose(/^Popups/);
  await expect
    .poll(async () => (await panel.said('remember')).at(-1)?.whatIf)
    .toMatchObject({ popups: 'blocked' });
});

test('a value of the profile is edited, and the bot knows', async ({ panel }) => {
  await begin(panel);
  const value = panel.profileOf('name');
  await value.fill('Zoe');
  await value.press('Enter');
  await panel.pick('Call');
  await panel.pick('Answers');
  await expect(panel.log.getByText('It is Zoe now.')).toBeVisible();
});
