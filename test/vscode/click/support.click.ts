import type { Preview } from '../../host/page/preview.mjs';
import type { Workbench } from '../../host/page/workbench.mjs';
import { expect, test } from './fixtures.js';

const FILE = 'support/support.seqbot';

test('a webhook is answered by hand, and the conversation goes on in another file', async ({ workbench }) => {
  const preview = await unhurried(workbench);
  await preview.button('Where is my order?').click();
  await preview.answer('KC-20417');
  await expect(preview.says('Let me ring the warehouse about KC-20417')).toBeVisible();
  const webhook = preview.webhook('track');
  await expect(webhook).toContainText('GET https://shop.kettle-and-crane.example/api/orders/KC-20417');
  await webhook.getByRole('textbox', { name: 'Order status' }).fill('shipped');
  await webhook.getByRole('textbox', { name: 'Days until delivery' }).fill('1');
  await workbench.screenshot('webhook-asks');
  await webhook.getByRole('button', { name: 'Answers' }).click();
  await expect(webhook).toContainText('answered');
  await expect(preview.says('nearly there')).toBeVisible();
  await workbench.screenshot('webhook-answered');
  await preview.button('Yes, thank you').click();
  await expect(preview.says('Happy to help!')).toBeVisible();
  await preview.turnToAgents();
  await expect(preview.agents).toContainText('Sequence How did we do? takes over');
});

test('a webhook that fails leads to people', async ({ workbench }) => {
  const preview = await unhurried(workbench);
  await preview.button('Where is my order?').click();
  await preview.answer('KC-1');
  await preview.webhook('track').getByRole('button', { name: 'Fails' }).click();
  await expect(preview.says("I can't see that order from here")).toBeVisible();
  await preview.answer('ann@example.com');
  await expect(preview.says('Handed over to')).toBeVisible();
  await test.step('as is supposed once for all', () => supposeLateness(workbench, preview));
});

test('while nobody is online, the bot goes on', async ({ workbench }) => {
  const preview = await unhurried(workbench);
  await preview.suppose('Agents', 'Nobody is online');
  await expect(preview.chip('Agents')).toContainText('nobody');
  await preview.button('Talk to a person').click();
  await preview.answer('Ann');
  await preview.answer('ann@example.com');
  await expect(preview.says('Everyone has gone home')).toBeVisible();
  await expect(preview.says('The sequence has ended')).toBeVisible();
  await workbench.screenshot('nobody-online');
  await preview.turnToAgents();
  const { agents } = preview;
  await expect(agents).toContainText('Nobody online for all agents: the bot goes on.');
  await expect(agents).toContainText('Lead sent to hello@kettle-and-crane.example');
  await expect(agents).toContainText('call back');
  await workbench.screenshot('nobody-online-agents');
});

/** The webhook is not asked about any more; it answers too late, which is a failure too. */
async function supposeLateness(workbench: Workbench, preview: Preview): Promise<void> {
  await preview.chip('track').click();
  const dialog = preview.frame.getByRole('dialog', { name: 'When track is called' });
  await dialog.getByRole('radio', { name: 'It answers too late' }).check();
  await workbench.screenshot('webhook-supposed');
  await dialog.getByRole('button', { name: 'Suppose this' }).click();
  await expect(preview.chip('track')).toContainText('times out');
  await preview.move('Restart');
  await preview.button('Where is my order?').click();
  await preview.answer('KC-1');
  await expect(preview.says("I can't see that order from here")).toBeVisible();
}

/** The preview of the support bot, which does not stop to type. */
async function unhurried(workbench: Workbench): Promise<Preview> {
  const preview = await workbench.preview(FILE);
  await preview.chip('Pauses').click();
  await expect(preview.chip('Pauses')).toContainText('skipped');
  return preview;
}
