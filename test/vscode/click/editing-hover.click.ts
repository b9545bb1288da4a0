import { editAt } from './editing.js';
import { expect, test } from './fixtures.js';

test('hovers show what a visitor sees, what a name is, and what a word does', { tag: '@web' }, async ({
  workbench,
}) => {
  const editor = await editAt(workbench, 'pizza.seqbot', 'call you');
  const { hoverBox } = editor;
  const bubbles = hoverBox.locator('span[style*="background-color"]');

  await editor.hover('{name}');
  await expect(hoverBox).toContainText('attribute name "Your name" : text');
  await workbench.screenshot('hover-of-an-attribute');

  await editor.hover('options');
  await expect(hoverBox).toContainText('Bubble Options: bubbles to pick from.');
  await workbench.screenshot('hover-of-a-keyword');

  await editor.hover('Order {');
  await expect(hoverBox).toContainText('Which one?');
  await expect(bubbles).toHaveText(['Margherita', 'Diavola', 'See all']);
  await expect(bubbles.first()).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(hoverBox.locator('img')).toHaveCount(0);
  await workbench.screenshot('hover-of-a-branch');
});
