import { editAt } from './editing.js';
import { expect, test } from './fixtures.js';

test('New File offers a bot, and what is typed stands everywhere it is named', async ({ workbench }) => {
  const { page, palette } = workbench;
  await workbench.complete();
  await editAt(workbench, 'pizza.seqbot', 'branch Order');
  await page.locator('.menubar-menu-button').first().click();
  await page.getByRole('menuitem', { name: 'File' }).first().hover();
  await page.getByRole('menuitem', { name: 'New File...' }).hover();
  await page.locator('.action-item.focused', { hasText: /^New File\.\.\./ }).waitFor();
  // A click right after a menu has opened is not one on an item: VS Code takes it for the one that opened it.
  await page.keyboard.press('Enter');
  await expect(palette.row('Seqbot Bot')).toBeVisible();
  await workbench.screenshot('new-file-menu');
  await palette.pick('Seqbot Bot');
  const editor = page.locator('.monaco-editor[data-uri^="untitled:"]');
  const line = (text: string) => editor.locator('.view-line').filter({ hasText: text });
  await expect(line('attribute')).toHaveText('attribute name "Your name"');
  await page.keyboard.type('city');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Where you live');
  await expect(line('attribute')).toHaveText('attribute city "Where you live"');
  await expect(line('ask')).toHaveText('ask city "What should we call you?"');
  await expect(line('Nice to meet you')).toHaveText('reply "Nice to meet you, {city}."');
  await expect(editor.locator('.squiggly-error')).toHaveCount(0);
  await workbench.screenshot('new-file');
});
