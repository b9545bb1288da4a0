import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.js';

const BOT = `attribute name
attribute age : number 1..120
agent maya "Maya Chen"
agent ben "Ben Okafor"
webhook stock get "https://shop.example" { save age from "age" }
sequence Desk "The desk" {
  channels chat, sms
  branch Start { ask name "Name?" call stock else -> Lot -> Lot }
  branch Lot { split { 70% -> Left 30% -> Right } }
  branch Left { reply "Left it is." -> Right }
  branch Right { chat with all agents else -> Away }
  branch Away { reply "Nobody is here, {@maya} and {@ben} neither." end }
}`;

function chip(page: Page, name: string | RegExp): Locator {
  return page.getByRole('toolbar', { name: 'What if' }).getByRole('button', { name });
}

test('Escape closes what a chip has opened, and the focus is back on the chip', async ({ panel, page }) => {
  await panel.play(BOT);
  for (const name of [/^Visitor: /, /^stock: /, /^Split Lot: /]) {
    const opener = chip(page, name);
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.popover:popover-open')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('.popover:popover-open')).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

test('arrow keys go along the chips and through a menu', async ({ panel, page }) => {
  await panel.play(BOT);
  await chip(page, /^Channel: /).focus();
  await page.keyboard.press('End');
  await expect(chip(page, /^Pauses: /)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitemradio', { name: '30 % to Right' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chip(page, 'Split Lot: Right')).toBeFocused();
});

test('a form takes no value that does not fit', async ({ panel, page }) => {
  await panel.play(BOT);
  await chip(page, /^Visitor: /).click();
  const form = page.getByRole('dialog', { name: 'Who is the visitor?' });
  await form.getByRole('radio', { name: 'Someone who was here before' }).check();
  await form.getByRole('textbox', { name: 'age' }).fill('many');
  await expect(form.getByText('A number from 1 to 120')).toBeVisible();
  await expect(form.getByRole('button', { name: 'Begin anew' })).toBeDisabled();
  await form.getByRole('textbox', { name: 'age' }).fill('007');
  await form.getByRole('button', { name: 'Begin anew' }).click();
  await expect(form).toBeHidden();
  await expect(panel.agentsSide.getByRole('textbox', { name: 'Value of age' })).toHaveValue('7');
  await expect(panel.agentsSide.getByLabel('Known beforehand')).toBeVisible();
});

test('a value of the profile that does not fit is not taken, and Escape gives it up', async ({
  panel,
  page,
}) => {
  await panel.play(BOT);
  const age = panel.agentsSide.getByRole('textbox', { name: 'Value of age' });
  await age.fill('121');
  await page.keyboard.press('Enter');
  await expect(panel.agentsSide.getByText('A number from 1 to 120')).toBeVisible();
  expect((await panel.shown())?.inputs).toBe(0);
  await age.press('Escape');
  await expect(age).toHaveValue('');
});

test('agents are there by name', async ({ panel, page }) => {
  await panel.play(BOT);
  await chip(page, /^Agents: /).click();
  const maya = page.getByRole('menuitemcheckbox', { name: 'Maya Chen' });
  await maya.click();
  await expect(maya).toHaveAttribute('aria-checked', 'false');
  await page.keyboard.press('Escape');
  await expect(chip(page, 'Agents: Ben Okafor online')).toBeVisible();
});

test('each problem of a broken file leads to its place', async ({ panel, page }) => {
  await panel.play(BOT);
  await panel.edit(BOT.replaceAll('-> Left', '-> Lfet').replace('-> Away', '-> Awya'));
  await page.getByText(/more problem/).click();
  await page.getByRole('button', { name: /Awya/ }).click();
  await expect.poll(() => panel.said('show-problem')).toEqual([{ type: 'show-problem', index: 1 }]);
});
