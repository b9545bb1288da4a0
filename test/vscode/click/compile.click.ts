import fs from 'node:fs/promises';
import path from 'node:path';
import type { Workbench } from '../../host/page/workbench.mjs';
import { test as base, expect } from './fixtures.js';

const PIZZA = 'pizza.seqbot';
const MANY = 1500;

/** A workspace with more bots than are compiled before a person can press a button. */
const many = base.extend({
  workspace: async ({ workspace }, use) => {
    await fs.mkdir(path.join(workspace, 'many'));
    for (let index = 0; index < MANY; index++) {
      const bot = `sequence Many${index} { branch Start { reply "Bot ${index}" end } }\n`;
      await fs.writeFile(path.join(workspace, `many/bot-${String(index).padStart(4, '0')}.seqbot`), bot);
    }
    await use(workspace);
  },
});

many(
  'compiling all bots can be cancelled, and what was written is whole',
  async ({ workbench, workspace }) => {
    await workbench.open(PIZZA);
    await workbench.run('Seqbot: Compile All Bots');
    const progress = workbench.notifications.toast('Compiling bots');
    await expect(progress).toContainText(/many\/bot-\d+\.seqbot \(\d+ of \d+\)/);
    await workbench.screenshot('compile-all-progress');
    await progress.getByRole('button', { name: 'Cancel' }).click();
    const summary = workbench.notifications.toast('Compiling was cancelled');
    await expect(summary).toContainText(/: \d+ written, (\d+ refused, )?\d+ left out\./);
    await workbench.screenshot('compile-all-cancelled');
    const names = (await fs.readdir(path.join(workspace, 'many'))).filter(
      (name) => !name.endsWith('.seqbot'),
    );
    expect(names.length).toBeLessThan(MANY);
    expect(names.filter((name) => !name.endsWith('.bot.json'))).toEqual([]);
    for (const name of names) JSON.parse(await fs.readFile(path.join(workspace, 'many', name), 'utf8'));
  },
);

const test = base;

test.describe('with a bot that has errors', () => {
  test.use({ files: { 'wrong.seqbot': 'sequence Wrong {\n  branch Start {\n    goto Nowhere\n  }\n}\n' } });

  test('compiling all bots tells what was refused, and where', { tag: '@web' }, async ({ workbench }) => {
    await workbench.open(PIZZA);
    await workbench.run('Seqbot: Compile All Bots');
    const summary = /Compiled bots: \d+ written, 1 refused\./;
    // Pressed at once: a message goes away by itself.
    await workbench.notifications.press(summary, 'Show Problems');
    await expect(workbench.problems.row('no branch "Nowhere"')).toBeVisible();
    await workbench.screenshot('compile-all-problems');
    await workbench.run('Seqbot: Compile All Bots');
    await expect(workbench.notifications.toast(/up to date, 1 refused\./)).toBeVisible();
    await inEveryTheme(workbench, 'compile-all-refused');
  });
});

test('the menu of a folder compiles the bots in it', async ({ workbench, workspace }) => {
  const editor = await workbench.open(PIZZA);
  await editor.goBehind('-> Person');
  await expect(workbench.page.locator('.breadcrumbs-control')).toContainText('PizzaPalace');
  await workbench.explorer.choose('vet', 'Compile All Bots');
  await expect(workbench.notifications.toast('Compiled bots: ')).toBeVisible();
  await workbench.explorer.expand('vet');
  await expect(workbench.explorer.item('website.bot.json')).toBeVisible();
  await expect(fs.access(path.join(workspace, 'pizza.bot.json'))).rejects.toThrow('ENOENT');
  await workbench.screenshot('compile-all-of-a-folder');
});

test('what is compiled is shown below the preview', { tag: '@web' }, async ({ workbench }) => {
  await workbench.open(PIZZA);
  await workbench.run('Seqbot: Open Preview');
  await expect(workbench.shownPreview().says('Welcome to Pizza Palace!')).toBeVisible();
  await workbench.editor(PIZZA).click('sequence PizzaPalace');
  await workbench.run('Seqbot: Compile to JSON');
  await expect(workbench.tab('pizza.bot.json')).toBeVisible();
  await expect(workbench.shownPreview().says('Welcome to Pizza Palace!')).toBeVisible();
  await expect(workbench.editor(PIZZA).root).toBeVisible();
  await inEveryTheme(workbench, 'compiled-below-preview');
});

test.describe('on save', () => {
  test.use({ settings: { 'seqbot.compile.onSave': true } });

  test('a bot is compiled when it is saved, and the status bar tells when it is not', {
    tag: '@web',
  }, async ({ workbench }) => {
    const editor = await workbench.open(PIZZA);
    await editor.replace('-> Person', '-> Persn');
    await editor.save();
    const status = workbench.page.locator(
      '#seqbot\\.seqbot\\.seqbot\\.compileOnSave, [id$="seqbot.compileOnSave"]',
    );
    await expect(status).toContainText('pizza.seqbot not compiled');
    await expect(workbench.explorer.item('pizza.bot.json')).toHaveCount(0);
    await inEveryTheme(workbench, 'on-save-refused');
    await editor.replace('-> Persn', '-> Person');
    await editor.save();
    await expect(workbench.page.getByText('Compiled to pizza.bot.json')).toBeVisible();
    await expect(status).toHaveCount(0);
    await expect(workbench.explorer.item('pizza.bot.json')).toBeVisible();
    await expect(workbench.tab('pizza.bot.json')).toHaveCount(0);
    await expect(workbench.notifications.toasts).toHaveCount(0);
    await workbench.screenshot('on-save-compiled');
  });
});

async function inEveryTheme(workbench: Workbench, name: string): Promise<void> {
  for (const theme of ['light', 'dark', 'high contrast'] as const) {
    await workbench.setTheme(theme);
    await workbench.screenshot(`${name}-${theme.replace(' ', '-')}`);
  }
}
