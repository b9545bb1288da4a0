import { fileURLToPath } from 'node:url';
import { Workbench } from '../../host/page/workbench.mjs';
import { configurePage, remotePath } from '../../host/page-configuration.mjs';
import { Scope } from '../../host/scope.mjs';
import { startServer } from '../../host/server.mjs';
import { DRIVEN } from '../../host/settings.mjs';
import { temporaryFolder } from '../../host/temporary.mjs';
import { test as base, expect } from './fixtures.js';

/** An extension that provides the files, in memory. */
const FILES = fileURLToPath(new URL('memory-files', import.meta.url));

/** A window on a folder that is on no disk, while the extension runs in Node. */
const test = base.extend({
  workbench: async ({ extensions, page }, use) => {
    const scope = new Scope();
    try {
      const server = await startServer({ folder: await temporaryFolder(scope), extensions });
      scope.defer(server.stop);
      const developmentOptions = { extensions: [remotePath(server.authority, FILES)] };
      await configurePage(page, { configurationDefaults: DRIVEN, developmentOptions });
      await use(await Workbench.open(page, `http://${server.authority}/?folder=memory:/bots`));
    } finally {
      await page.close();
      await scope.close();
    }
  },
});

test('bots in a virtual workspace are checked, previewed and compiled, imports included', async ({
  workbench,
}) => {
  const editor = await workbench.open('hello.seqbot');
  await workbench.run('Seqbot: Open Preview');
  const preview = workbench.shownPreview();
  await expect(preview.says('Hi from memory')).toBeVisible();
  await editor.click('import');
  await workbench.run('Seqbot: Compile to JSON');
  await expect(workbench.explorer.item('hello.bot.json')).toBeVisible();
  await expect(workbench.tab('hello.bot.json')).toBeVisible();
  await workbench.tab('hello.bot.json').click();
  await expect(workbench.editor('hello.bot.json').root).toContainText('Your name');
  await workbench.screenshot('virtual-workspace');
});
