import { expect, test } from './fixtures.js';
import { type Panel, THEMES } from './panel.js';
import { takePictures } from './pictures.js';
import { expectNothingSerious } from './seriousness.js';

const BOT = `attribute name "Your name"
attribute size "Size" : "Small" | "Large"
attribute email "Email" : email
agent maya "Maya Chen"
agent tom "Tom Okafor"
webhook weather get "https://weather.example/now" { save name from "name" save size from "size" }
sequence Bot "A bot" {
  channels chat, sms
  branch Start {
    reply "Welcome to **Pizza Palace**!"
    ask name "What is your name?"
    reply "Nice to meet you, {name}."
    note "{@maya} says hello to {name}."
    tag contact "U.S. Customer"
    options { "Order a pizza" -> Order "Talk to a person" -> Person }
  }
  branch Order { call weather reply "Which one, {name}?" ask size "Which size?" split { 30% -> Person 70% -> Start } }
  branch Person { send lead to "sales@pizza.example" chat with agent maya }
}
sequence Other "Another sequence with a rather long title" { branch Start { reply "Hello" end } }`;

/** What the panel can look like beside a conversation. */
const states: Readonly<Record<string, (panel: Panel) => Promise<void>>> = {
  'a broken file': async (panel) => {
    await panel.edit(BOT.replace('-> Order', '-> Ordr').replace('-> Person', '-> Persn'));
    await expect(panel.page.getByText('Did you mean "Order"?')).toBeVisible();
  },
  'a stopped replay': async (panel) => {
    await panel.pick('Order a pizza');
    await panel.edit(BOT.replace('"Order a pizza" -> Order ', ''));
    await expect.poll(async () => (await panel.shown())?.stopped).toBeTruthy();
  },
  'no way': async (panel) => {
    await panel.send({ type: 'no-way', sequence: 'Bot', branch: 'Order', reason: 'unreachable' });
    await expect(panel.page.getByRole('button', { name: 'Begin there' })).toBeVisible();
  },
  'a menu': (panel) => panel.move('More'),
  'the agents': (panel) => panel.suppose(/^Agents/),
  'the visitor': (panel) => panel.suppose(/^Visitor/),
  'a webhook': (panel) => panel.suppose(/^weather/),
  'a split': (panel) => panel.suppose(/^Split/),
  'a text message': async (panel) => {
    await panel.suppose(/^Channel/);
    await panel.answer('Ann');
  },
  'a webhook that is asked for': (panel) => panel.pick('Order a pizza'),
  'a case': (panel) => panel.pick('Talk to a person'),
  "the cursor's branch": (panel) => panel.send({ type: 'cursor', branch: '/sequences/0/branches/0' }),
};

for (const [name, reach] of Object.entries(states)) {
  test(`${name} is shown in every look, and everybody can use it`, async ({ panel }) => {
    await panel.play(BOT);
    await panel.answer('Ann');
    await reach(panel);
    await takePictures(panel, name.replace(/\W+/g, '-'), THEMES);
    await expectNothingSerious(panel);
  });
}

test('the agents’ side is seen in a narrow panel too', async ({ panel, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await panel.play(BOT);
  await panel.answer('Ann');
  await page
    .getByRole('navigation')
    .getByRole('button', { name: 'Agents' })
    .or(page.getByRole('tab', { name: 'Agents' }))
    .click();
  await expect(panel.agentsSide.getByText('U.S. Customer')).toBeVisible();
  await panel.picture('agents-narrow');
  await expectNothingSerious(panel, THEMES.slice(0, 1));
});
