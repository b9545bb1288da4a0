import fs from 'node:fs/promises';
import path from 'node:path';
import type { Workbench } from '../../host/page/workbench.mjs';
import { expect, test } from './fixtures.js';

const BOT = 'sequence Said { branch Start { reply "Hi from nowhere" end } }';

test('the button above the editor opens the preview', { tag: '@web' }, async ({ workbench }) => {
  await workbench.open('pizza.seqbot');
  const actions = workbench.page.locator('.title .editor-actions');
  await actions.getByRole('button', { name: 'Open Preview' }).click();
  await expect(workbench.tab('Preview: pizza.seqbot')).toBeVisible();
  await expect(workbench.shownPreview().says('Welcome to Pizza Palace!')).toBeVisible();
  await workbench.screenshot('preview-by-button');
});

test('the context menu of the explorer compiles a file that is not open', async ({
  workbench,
  workspace,
}) => {
  await extensionIsKnown(workbench);
  await workbench.explorer.choose('pizza.seqbot', 'Compile to JSON');
  await expect(workbench.notifications.toast('Compiled to pizza.bot.json.')).toBeVisible();
  await expect(workbench.explorer.item('pizza.bot.json')).toBeVisible();
  await expect(workbench.tab('pizza.bot.json')).toBeVisible();
  const bot = JSON.parse(await fs.readFile(path.join(workspace, 'pizza.bot.json'), 'utf8'));
  expect(bot).toMatchObject({ format: 1, start: 'PizzaPalace' });
  await workbench.screenshot('compiled-from-the-explorer');
});

test('the context menu of the explorer has nothing of ours for other files', async ({ workbench }) => {
  await extensionIsKnown(workbench);
  await workbench.explorer.item('README.md').click({ button: 'right' });
  await expect(workbench.page.getByRole('menuitem', { name: 'Rename' })).toBeVisible();
  await expect(workbench.page.getByRole('menuitem', { name: 'Compile to JSON' })).toHaveCount(0);
});

test('a bot that was never saved is compiled to where the user says', async ({ workbench, workspace }) => {
  await extensionIsKnown(workbench);
  await workbench.run('File: New Untitled Text File');
  await workbench.run('Change Language Mode');
  await workbench.palette.input.fill('Seqbot');
  await workbench.palette.pick('Seqbot');
  await expect(languageOf(workbench)).toHaveText('Seqbot');
  await workbench.page.keyboard.insertText(BOT);
  await workbench.run('Seqbot: Compile to JSON');
  await expect(workbench.palette.input).toHaveValue(/Untitled-1\.bot\.json$/);
  await workbench.screenshot('compile-untitled');
  await workbench.palette.answer(path.join(workspace, 'said.bot.json'));
  await expect(workbench.tab('said.bot.json')).toBeVisible();
  expect(await fs.readFile(path.join(workspace, 'said.bot.json'), 'utf8')).toContain('Hi from nowhere');
});

/** Menus, and the list of languages, have our entries only once VS Code has read the extension's manifest. */
async function extensionIsKnown(workbench: Workbench): Promise<void> {
  await workbench.open('survey.seqbot');
  await expect(languageOf(workbench)).toHaveText('Seqbot');
}

/** The active editor's language in the status bar. */
function languageOf({ page }: Workbench) {
  return page.locator('#status\\.editor\\.mode');
}
