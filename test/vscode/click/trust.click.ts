import fs from 'node:fs/promises';
import path from 'node:path';
import { configurePage } from '../../host/page-configuration.mjs';
import { test as base, expect } from './fixtures.js';

/** The servers are started without workspace trust, so the page is told that there is. */
const test = base.extend({
  page: async ({ page }, use) => {
    await configurePage(page, { enableWorkspaceTrust: true });
    await use(page);
  },
});

const UNTRUSTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

test.use({ settings: UNTRUSTED });

test('nothing is compiled before the workspace is trusted', async ({ workbench, workspace }) => {
  const compiled = path.join(workspace, 'pizza.bot.json');
  await workbench.open('pizza.seqbot');
  await workbench.run('Seqbot: Compile to JSON');
  const { notifications } = workbench;
  await expect(notifications.toast('Seqbot writes files in trusted workspaces only.')).toBeVisible();
  await expect(fs.access(compiled)).rejects.toThrow('ENOENT');
  await workbench.screenshot('untrusted');
  await notifications.press('Seqbot writes files', 'Manage Workspace Trust');
  const dialog = workbench.page.locator('.monaco-modal-editor-block');
  await dialog.getByRole('button', { name: 'Trust', exact: true }).click();
  await expect(dialog).toContainText('You trust this folder');
  await dialog.getByRole('button', { name: /^Close/ }).click();
  await workbench.run('Seqbot: Compile to JSON');
  await expect(workbench.tab('pizza.bot.json')).toBeVisible();
  await fs.access(compiled);
});

test.describe('with compile on save', () => {
  test.use({ settings: { ...UNTRUSTED, 'seqbot.compile.onSave': true } });

  test('neither what is saved nor all bots are compiled before the workspace is trusted', async ({
    workbench,
    workspace,
  }) => {
    const editor = await workbench.open('pizza.seqbot');
    await editor.replace('Welcome to', 'Hello from');
    await editor.save();
    await workbench.run('Seqbot: Compile All Bots');
    const refusal = workbench.notifications.toast('Seqbot writes files in trusted workspaces only.');
    await expect(refusal).toBeVisible();
    const names = await fs.readdir(workspace, { recursive: true });
    expect(names).toContain('pizza.seqbot');
    expect(names.filter((name) => name.endsWith('.bot.json'))).toEqual([]);
  });
});

test('a preview plays before the workspace is trusted, but loads no pictures', async ({ workbench }) => {
  const preview = await workbench.preview('pizza.seqbot');
  await preview.answer('Ann');
  await preview.button('Order a pizza').click();
  const reason = 'Pictures and videos are loaded in trusted workspaces only.';
  await expect(preview.says(reason)).toBeAttached();
  await expect(preview.log.locator('img')).toHaveCount(0);
  await workbench.screenshot('untrusted-preview');
});
