import fs from 'node:fs/promises';
import path from 'node:path';
import { NOT_MODAL, TALL } from '../../host/page/running-extensions.mjs';
import { processesFrom } from '../../host/processes.mjs';
import { EXAMPLES } from '../../host/project.mjs';
import { Scope } from '../../host/scope.mjs';
import { temporaryFolder } from '../../host/temporary.mjs';
import { expect, test } from './fixtures.js';

test.use({ viewport: TALL, settings: NOT_MODAL });

test.describe('in a folder without bots', () => {
  test.use({
    workspace: async ({ host: _ }, use) => {
      const scope = new Scope();
      const folder = await temporaryFolder(scope);
      await fs.writeFile(path.join(folder, 'README.md'), '# No bots here');
      await use(folder);
      await scope.close();
    },
  });

  test('nothing of ours runs until a bot is made', { tag: '@web' }, async ({
    workbench,
    host,
    extensions,
  }) => {
    await workbench.open('README.md');
    const { runningExtensions } = workbench;
    await runningExtensions.show();
    await expect(runningExtensions.row('Seqbot')).toHaveCount(0);
    if (host === 'node') expect(await processesFrom(extensions)).toEqual([]);
    await workbench.complete();
    await workbench.run('Create: New File...');
    await workbench.palette.pick('Seqbot Bot');
    await expect(workbench.page.getByRole('code').getByText('sequence').first()).toBeVisible();
    await workbench.screenshot(`new-bot-${host}`);
    await runningExtensions.show();
    await expect(runningExtensions.activation('Seqbot')).toHaveText(/^Activation: \d+ms$/);
  });

  test('a bot from elsewhere is enough, and so is its preview in a window that is loaded again', async ({
    workbench,
  }) => {
    const { page, palette, runningExtensions } = workbench;
    await workbench.run('File: Open File...');
    await expect(palette.row('README.md')).toBeVisible();
    await palette.input.fill(EXAMPLES + path.sep);
    await palette.pick('pizza.seqbot');
    await workbench.editor('pizza.seqbot').shown();
    await runningExtensions.show();
    await expect(runningExtensions.activation('Seqbot')).toHaveText(/^Activation: \d+ms$/);
    await workbench.tab('pizza.seqbot').click();
    await workbench.run('Seqbot: Open Preview');
    await expect(workbench.shownPreview().says('Welcome to Pizza Palace!')).toBeVisible();
    await workbench.run('View: Close All Editors in Group');
    await expect(page.locator('.tabs-container .tab')).toHaveCount(1);

    // Unlike the browser's own, this one waits until VS Code has written down what is open.
    const loaded = page.waitForEvent('load');
    await workbench.run('Developer: Reload Window');
    await loaded;
    await expect(workbench.tab('Preview: pizza.seqbot')).toBeVisible();
    await expect(workbench.shownPreview().says('Welcome to Pizza Palace!')).toBeVisible();
  });
});

test('in a folder with bots everything is ready', { tag: '@web' }, async ({
  workbench,
  host,
  extensions,
}) => {
  await workbench.runningExtensions.show();
  await expect(workbench.runningExtensions.activation('Seqbot')).toHaveText(/^Startup Activation: \d+ms$/);
  await workbench.screenshot(`running-extensions-${host}`);
  await workbench.palette.open();
  // VS Code asks only who answers already: until the server does, a person types again.
  await expect(async () => {
    await workbench.palette.input.fill('#');
    await workbench.palette.input.fill('#PizzaPalace');
    await expect(workbench.palette.row('PizzaPalace')).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  if (host === 'node') expect(await processesFrom(extensions)).toHaveLength(1);
});
