import { editAt, shows } from './editing.js';
import { expect, test } from './fixtures.js';

const SHOP = `attribute wish

sequence Shop {
  branch Start {
    reply "Hi"
  }
  branch Tea { reply "**Tea**, then" end }
  branch Cake { reply "Cake, then" end }
}
`;

test.use({
  files: { 'shop.seqbot': SHOP, 'clerks.seqbot': '/// Knows all teas.\nagent kim "Kim, the clerk"\n' },
});

test('words of actions come with what they are, and fill in step by step', async ({ workbench }) => {
  const { suggestions, page } = workbench;
  const editor = await editAt(workbench, 'shop.seqbot', 'reply "Hi"');
  await editor.type('\n');
  await suggestions.open();
  await expect(suggestions.item('reply')).toContainText('Bot Reply');
  await expect
    .poll(async () => (await suggestions.labels()).slice(0, 4))
    .toEqual(['reply', 'image', 'video', 'ask']);
  await workbench.screenshot('completion-of-actions');

  await editor.type('opt');
  await suggestions.accept('options');
  await editor.type('Tea, please');
  await page.keyboard.press('Tab');
  await expect(suggestions.item('Cake')).toBeVisible();
  await workbench.screenshot('snippet-chooses-a-branch');
  await page.keyboard.press('Enter');
  await editor.type('Cake!');
  await page.keyboard.press('Tab');
  await suggestions.accept('Cake');
  await page.keyboard.press('Tab');
  await editor.type('\nXYZ');
  await page.keyboard.press('Escape');
  await shows(
    editor,
    'options {',
    '    options {',
    '      "Tea, please" -> Tea',
    '      "Cake!" -> Cake',
    '    }',
    '    XYZ',
  );
});

test('prose brings up no list, a name of another file its import', { tag: '@web' }, async ({ workbench }) => {
  const { suggestions } = workbench;
  const editor = await editAt(workbench, 'shop.seqbot', 'reply "Hi');
  await editor.type(' there, wish re Tea');
  await shows(editor, 'reply "Hi', '    reply "Hi there, wish re Tea"');
  await expect(suggestions.widget).toHaveCount(0);
  await editor.type(' {@ki');
  await expect(suggestions.item('kim')).toContainText('./clerks.seqbot');
  await workbench.screenshot('completion-that-imports');
  await suggestions.accept('kim');
  await shows(editor, 'import', 'import "./clerks.seqbot"', '', 'attribute wish');
  await shows(editor, 'reply "Hi', '    reply "Hi there, wish re Tea {@kim}"');
  await expect(editor.squiggles('error')).toHaveCount(0);
});
