import type { FrameLocator } from '@playwright/test';
import type { Workbench } from '../../host/page/workbench.mjs';
import { expect, test } from './fixtures.js';

const FILE = 'support/support.seqbot';

test('a webhook is answered by hand, and the conversation goes on in another file', async ({ workbench }) => {
  const chat = await preview(workbench);
  await choose(chat, 'Where is my order?');
  await answer(chat, 'KC-20417');
  await expect(chat.getByText('Let me ring the warehouse about KC-20417')).toBeVisible();
  const webhook = chat.getByRole('region', { name: 'Webhook track' });
  await expect(webhook).toContainText('GET https://shop.kettle-and-crane.example/api/orders/KC-20417');
  await webhook.getByRole('textbox', { name: 'Order status' }).fill('shipped');
  await webhook.getByRole('textbox', { name: 'Days until delivery' }).fill('1');
  await workbench.screenshot('webhook-asks');
  await webhook.getByRole('button', { name: 'Answers' }).click();
  await expect(webhook).toContainText('answered');
  await expect(chat.getByText('nearly there')).toBeVisible();
  await workbench.screenshot('webhook-answered');
  await choose(chat, 'Yes, thank you');
  await expect(chat.getByText('Happy to help!')).toBeVisible();
  const agents = await agentsSide(chat);
  await expect(agents).toContainText('Sequence How did we do? takes over');
});

test('a webhook that fails leads to people', async ({ workbench }) => {
  const chat = await preview(workbench);
  await choose(chat, 'Where is my order?');
  await answer(chat, 'KC-1');
  await chat.getByRole('region', { name: 'Webhook track' }).getByRole('button', { name: 'Fails' }).click();
  await expect(chat.getByText("I can't see that order from here")).toBeVisible();
  await answer(chat, 'ann@example.com');
  await expect(chat.getByText('Handed over to the agents.').first()).toBeVisible();
});

test('while nobody is online, the bot goes on', async ({ workbench }) => {
  const chat = await preview(workbench);
  await chat.getByRole('button', { name: 'Agents: online' }).click();
  await chat.getByRole('menuitemradio', { name: 'Nobody is online' }).click();
  await choose(chat, 'Talk to a person');
  await answer(chat, 'Ann');
  await answer(chat, 'ann@example.com');
  await expect(chat.getByText('Everyone has gone home')).toBeVisible();
  await expect(chat.getByText('The sequence has ended; the case stays open.').first()).toBeVisible();
  await workbench.screenshot('nobody-online');
  const agents = await agentsSide(chat);
  await expect(agents).toContainText('Nobody online for all agents: the bot goes on.');
  await expect(agents).toContainText('Lead sent to hello@kettle-and-crane.example');
  await expect(agents).toContainText('call back');
  await workbench.screenshot('nobody-online-agents');
});

/** The preview of the support bot, which does not stop to type. */
async function preview(workbench: Workbench): Promise<FrameLocator> {
  await workbench.open(FILE);
  await workbench.run('Seqbot: Open Preview');
  const chat = workbench.webview();
  await chat.getByRole('button', { name: 'Pauses: played. Switch to skipped.' }).click();
  return chat;
}

async function choose(chat: FrameLocator, label: string): Promise<void> {
  await chat.getByRole('button', { name: label }).click();
}

async function answer(chat: FrameLocator, text: string): Promise<void> {
  await chat.getByRole('textbox', { name: 'Your answer' }).fill(text);
  await chat.getByRole('button', { name: 'Send' }).click();
}

async function agentsSide(chat: FrameLocator) {
  await chat.getByRole('navigation').getByRole('button', { name: 'Agents' }).click();
  return chat.getByRole('complementary', { name: 'What agents see' });
}
