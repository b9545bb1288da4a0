import type { Preview } from '../../host/page/preview.mjs';
import type { Workbench } from '../../host/page/workbench.mjs';
import { expect, test } from './fixtures.js';

const FILE = 'pizza.seqbot';

test('what is played is marked in the source, and the cursor in the preview', { tag: '@web' }, async ({
  workbench,
}) => {
  const preview = await workbench.preview(FILE);
  const editor = workbench.editor(FILE);
  await expect.poll(() => editor.markedLines()).toEqual(['ask name "What should we call you?"']);
  await preview.answer('Ann');
  await expect
    .poll(() => editor.markedLines())
    .toEqual([
      'options {',
      '"Order a pizza"    -> Order',
      '"Talk to a person" -> Person',
      'otherwise          -> Welcome',
      '}',
    ]);
  await editor.goBehind('branch Welcome');
  await expect(preview.cursorMark).toBeVisible();
  await inEveryTheme(workbench, 'preview-and-source');
  await preview.says('Nice to meet you, Ann.').click();
  await expect(workbench.position).toHaveText(/^Ln 16, Col 38 \(\d+ selected\)$/);
  await editor.goBehind('branch Order');
  await expect(preview.cursorMark).toHaveCount(0);
  await workbench
    .tab('Preview: pizza.seqbot')
    .getByRole('button', { name: /^Close/ })
    .click();
  await expect.poll(() => editor.markedLines()).toEqual([]);
});

test('a preview is where it was after the window is loaded again', { tag: '@web' }, async ({ workbench }) => {
  const preview = await workbench.preview(FILE);
  await preview.suppose('Agents', 'Nobody is online');
  await preview.answer('Ann');
  await preview.button('Order a pizza').click();
  await expect(preview.says('Which one?')).toBeVisible();
  await workbench.reload();
  const restored = workbench.shownPreview();
  await expect(restored.says('Nice to meet you, Ann.')).toBeVisible();
  await expect(restored.button('Choose: Diavola')).toBeEnabled();
  await expect(restored.chip('Agents')).toContainText('nobody');
  await test.step('what was supposed is remembered', () => closeAndOpen(workbench, restored));
});

test('two previews play on their own', async ({ workbench }) => {
  const pizza = await workbench.preview(FILE);
  await pizza.answer('Ann');
  await expect(pizza.says('Nice to meet you, Ann.')).toBeVisible();
  await workbench.editor(FILE).click('branch Welcome');
  const survey = await workbench.preview('survey.seqbot');
  await expect(workbench.tab('Preview: pizza.seqbot')).toBeVisible();
  await expect(survey.says('Nice to meet you, Ann.')).toHaveCount(0);
  await workbench.screenshot('two-previews');
  await workbench.tab('Preview: pizza.seqbot').click();
  await expect(workbench.shownPreview().says('Nice to meet you, Ann.')).toBeVisible();
});

async function closeAndOpen(workbench: Workbench, preview: Preview): Promise<void> {
  await workbench
    .tab('Preview: pizza.seqbot')
    .getByRole('button', { name: /^Close/ })
    .click();
  await workbench.editor(FILE).click('branch Welcome');
  await workbench.run('Seqbot: Open Preview');
  await expect(preview.says('What should we call you?')).toBeVisible();
  await expect(preview.says('Nice to meet you')).toHaveCount(0);
  await expect(preview.chip('Agents')).toContainText('nobody');
}

async function inEveryTheme(workbench: Workbench, name: string): Promise<void> {
  for (const theme of ['light', 'dark', 'high contrast', 'light high contrast'] as const) {
    await workbench.setTheme(theme);
    await workbench.screenshot(`${name}-${theme.replaceAll(' ', '-')}`);
  }
}
