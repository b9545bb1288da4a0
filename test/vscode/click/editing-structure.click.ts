import { editAt, shows } from './editing.js';
import { expect, test } from './fixtures.js';

test('the outline, the breadcrumbs, symbols of the whole workspace, and folding', async ({ workbench }) => {
  const { page, palette } = workbench;
  await editAt(workbench, 'pizza.seqbot', 'branch Order');
  await page.getByRole('button', { name: 'Outline Section' }).click();
  const outline = page.locator('.outline-pane .monaco-list-row');
  await outline.filter({ hasText: 'PizzaPalace' }).click();
  await page.keyboard.press('ArrowDown');
  await expect(outline.filter({ hasText: 'Welcome' })).toContainText('Hi 👋 Welcome to Pizza Palace!');
  await page.locator('.breadcrumbs-control .outline-element', { hasText: 'PizzaPalace' }).click();
  await expect(page.locator('.monaco-breadcrumbs-picker')).toContainText('maya');
  await workbench.screenshot('outline-and-breadcrumbs');
  await page.keyboard.press('Escape');

  await page.keyboard.press('ControlOrMeta+t');
  await palette.input.fill('#Welcome');
  await expect(palette.rows.filter({ hasText: 'PizzaPalace' })).toContainText('pizza.seqbot');
  await workbench.screenshot('symbols-of-the-workspace');
  await palette.rows.filter({ hasText: 'BikeFinder' }).click();
  await expect(workbench.tab('bikes.seqbot')).toBeVisible();

  const editor = await workbench.open('support/feedback.seqbot');
  await editor.goBehind('body """');
  await page.keyboard.press('ControlOrMeta+Shift+BracketLeft');
  await shows(editor, 'body """', '  body """', '  save kitchenSays from "message"');
  await workbench.run('Fold All');
  await expect(editor.root.locator('.inline-folded').first()).toBeVisible();
  await workbench.screenshot('folded');
});
