import type { Preview } from '../../host/page/preview.mjs';
import type { Workbench } from '../../host/page/workbench.mjs';
import { expect, test } from './fixtures.js';

const FILE = 'pizza.seqbot';

test('edits are played at once, and the conversation stays where it was', { tag: '@web' }, async ({
  workbench,
}) => {
  const preview = await workbench.preview(FILE);
  await orderPizza(preview);
  const editor = workbench.editor(FILE);
  await test.step('a text changes', async () => {
    await editor.goBehind('Which one');
    await editor.insert(' shall it be');
    await expect(preview.says('Which one shall it be?')).toBeVisible();
    await expectOrder(preview);
  });
  await test.step('the file is broken', async () => {
    await editor.deleteLine('attribute pizza');
    await expect(preview.banners).toContainText('There is no attribute "pizza" here.');
    await expect(preview.says('Which one shall it be?')).toBeVisible();
    await workbench.screenshot('preview-of-a-broken-file');
    await editor.undo();
    await expect(preview.banners).toHaveCount(0);
    await expectOrder(preview);
  });
  await test.step('what was picked is gone, and comes back', () => takeAwayAndBack(workbench, preview));
});

test.describe('a bot of two files', () => {
  const main = `import "./words.seqbot"\n\nsequence Main {\n  branch Hello {\n    ask name "Who are you?"\n    invite sequence Words\n  }\n}\n`;
  const words = `attribute name "Your name"\n\nsequence Words {\n  branch Say {\n    reply "Pleased to meet you, {name}."\n    ask name "Is that your real name?"\n    end\n  }\n}\n`;
  test.use({ files: { 'main.seqbot': main, 'words.seqbot': words } });

  test('an edit of an imported file is played at once too', async ({ workbench }) => {
    const preview = await workbench.preview('main.seqbot');
    await preview.answer('Ann');
    await expect(preview.says('Pleased to meet you, Ann.')).toBeVisible();
    await workbench.editor('main.seqbot').click('branch Hello');
    await workbench.explorer.open('words.seqbot');
    const editor = workbench.editor('words.seqbot');
    await editor.replace('Pleased', 'Very pleased');
    await expect(preview.says('Very pleased to meet you, Ann.')).toBeVisible();
  });
});

/** The option that the visitor took goes away with its line, and comes back by an undo. */
async function takeAwayAndBack(workbench: Workbench, preview: Preview): Promise<void> {
  const editor = workbench.editor(FILE);
  await editor.deleteLine('"Order a pizza"');
  await expect(preview.banners).toContainText('Order a pizza');
  await expect(preview.button('Talk to a person')).toBeEnabled();
  await expect(preview.says('Which one shall it be?')).toHaveCount(0);
  await workbench.screenshot('preview-stopped');
  await editor.undo();
  await expect(preview.says('Which one shall it be?')).toBeVisible();
  await expect(preview.banners).toHaveCount(0);
  await expectOrder(preview);
}

async function orderPizza(preview: Preview): Promise<void> {
  await preview.answer('Ann');
  await preview.button('Order a pizza').click();
  await expect(preview.says('Which one?')).toBeVisible();
}

/** The visitor has said a name and ordered a pizza; which one is asked. */
async function expectOrder(preview: Preview): Promise<void> {
  await expect(preview.says('Nice to meet you, Ann.')).toBeVisible();
  await expect(preview.button('Choose: Diavola')).toBeEnabled();
}
