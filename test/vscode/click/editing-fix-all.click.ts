import { editAt, shows } from './editing.js';
import { expect, test } from './fixtures.js';

test.use({
  settings: {
    'editor.quickSuggestions': 'off',
    'editor.suggestOnTriggerCharacters': false,
    '[seqbot]': {
      'editor.codeActionsOnSave': { 'source.fixAll.seqbot': 'explicit' },
      'editor.formatOnSave': true,
    },
  },
});

test('saving mends slips and lays the file out, where that is wanted', async ({ workbench }) => {
  const { page } = workbench;
  const editor = await editAt(workbench, 'pizza.seqbot', 'reply "Which one?"');
  const problems = page.locator('#status\\.problems');
  await editor.replace('reply "Which one?"', 'repyl   “Which one?”;');
  await expect(problems).toContainText('3');
  await workbench.screenshot('fix-on-save-before');
  await page.keyboard.press('ControlOrMeta+S');
  await shows(editor, 'Which one?', '    reply "Which one?"');
  await expect(problems).not.toContainText('3');
  await workbench.screenshot('fix-on-save-after');
});
