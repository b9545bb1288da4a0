import { editAt, shows } from './editing.js';
import { expect, test } from './fixtures.js';

test('renaming refuses what is taken and renames everywhere, references are marked and listed', {
  tag: '@web',
}, async ({ workbench }) => {
  const { page, notifications } = workbench;
  const editor = await editAt(workbench, 'pizza.seqbot', 'branch Order');

  await editor.openRename('Order');
  await editor.renameBox.fill('Person');
  await workbench.screenshot('rename-box');
  await page.keyboard.press('Enter');
  const reason = 'Sequence "PizzaPalace" already has a branch "Person".';
  await expect(notifications.toast(reason)).toHaveClass(/notification-fade-in-done/);
  await workbench.screenshot('rename-refused');

  await editor.goBehind('branch Order');
  await editor.openRename('Order');
  await editor.renameBox.fill('Menu');
  await page.keyboard.press('Enter');
  await shows(editor, 'branch Menu', '  branch Menu {');
  await shows(editor, '"Order a pizza"', '      "Order a pizza"    -> Menu');
  await expect(editor.squiggles('error')).toHaveCount(0);

  await editor.goBehind('{name');
  await expect(
    editor.root.locator('.wordHighlightText, .wordHighlight, .wordHighlightStrong'),
  ).not.toHaveCount(0);
  await page.keyboard.press('Shift+F12');
  const peek = page.locator('.reference-zone-widget');
  await expect(peek.locator('.ref-tree')).toContainText('attribute name');
  await workbench.screenshot('references');
});
