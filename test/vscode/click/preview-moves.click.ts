import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { askUntilShown } from '../../host/page/again.mjs';
import type { Preview } from '../../host/page/preview.mjs';
import type { Workbench } from '../../host/page/workbench.mjs';
import { shows } from './editing.js';
import { expect, test } from './fixtures.js';

const FILE = 'pizza.seqbot';
const CLI = path.resolve('out/server/cli.js');

/** A branch that nothing leads to. The editor indents by itself what is typed. */
const LOST = '\n\nbranch Lost {\nreply "Nobody comes here."\nend\n}';

/** All of the bot is seen at once. */
test.use({ viewport: { width: 1280, height: 1700 } });

test('back, forward, to the cursor and to a lens', { tag: '@web' }, async ({ workbench }) => {
  const preview = await workbench.preview(FILE);
  await preview.answer('Ann');
  await preview.button('Order a pizza').click();
  await preview.button('Choose: Diavola').click();
  await expect(preview.says('Where do we send the receipt?')).toBeVisible();
  await test.step('back and forward', () => backAndForward(workbench, preview));
  await test.step('to the cursor', () => toTheCursor(workbench, preview));
  await test.step('from a lens', async () => {
    // Other lenses of the line may come while this one is clicked, and move it away.
    await askUntilShown(preview.says('Where do we send the receipt?'), () =>
      workbench.editor(FILE).clickLensAbove('branch Confirm', 'Play from here'),
    );
    await expect(preview.chip('Agents')).toContainText('online');
  });
  await test.step('where nothing leads', () => toNowhere(workbench, preview));
});

test('a conversation is copied, and saved as a scenario', { tag: '@web' }, async ({
  workbench,
  workspace,
  host,
}) => {
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const preview = await workbench.preview(FILE);
  await preview.answer('Ann');
  await preview.button('Talk to a person').click();
  await expect(preview.says('One moment, please.')).toBeVisible();
  await test.step('saved', async () => {
    await preview.move('Save as scenario');
    await expect(workbench.palette.input).toBeVisible();
    await workbench.screenshot('scenario-title');
    await workbench.palette.answer('Ann asks for a person');
    await shows(
      workbench.editor(FILE),
      'scenario "Ann asks',
      'scenario "Ann asks for a person" of PizzaPalace {',
      '  bot     "Hi 👋 Welcome to **Pizza Palace**!"',
      '  bot     "What should we call you?"',
      '  visitor "Ann"',
      '  bot     "Nice to meet you, Ann."',
      '  visitor "Talk to a person"',
    );
    await workbench.screenshot('scenario-saved');
  });
  if (host === 'node') await test.step('comes true', () => expectTrue(workbench, workspace));
  await test.step('copied', () => copied(workbench, preview));
});

async function backAndForward({ page }: Workbench, preview: Preview): Promise<void> {
  await preview.move('Step back');
  await expect(preview.button('Choose: Diavola')).toBeEnabled();
  await preview.move('Step back');
  await expect(preview.button('Order a pizza')).toBeEnabled();
  await preview.move('Step forward');
  await expect(preview.button('Choose: Diavola')).toBeEnabled();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(preview.says('Where do we send the receipt?')).toBeVisible();
  await preview.move('Restart');
  await expect(preview.says('Nice to meet you')).toHaveCount(0);
  await expect(preview.says('What should we call you?')).toBeVisible();
}

async function toTheCursor(workbench: Workbench, preview: Preview): Promise<void> {
  const editor = workbench.editor(FILE);
  await editor.goBehind('branch Person');
  await preview.move('Play to the cursor: Person');
  await expect(preview.says('One moment, please.')).toBeVisible();
  await editor.goBehind('branch Back');
  await preview.move('Play to the cursor: Back');
  await expect(preview.says('Nobody is online right now.')).toBeVisible();
  await expect(preview.chip('Agents')).toContainText('nobody');
  await workbench.screenshot('played-to-the-cursor');
}

/** What cannot be reached says so, and is begun with when that is asked for. */
async function toNowhere(workbench: Workbench, preview: Preview): Promise<void> {
  const editor = workbench.editor(FILE);
  await editor.goBehind('goto Welcome');
  await workbench.page.keyboard.press('ArrowDown');
  await workbench.page.keyboard.press('End');
  await editor.insert(LOST);
  await editor.goBehind('branch Lost');
  await preview.move('Play to the cursor: Lost');
  await expect(preview.banners).toContainText('Lost');
  await workbench.screenshot('no-way-to-the-cursor');
  await preview.banners.getByRole('button', { name: 'Begin there' }).click();
  await expect(preview.says('Nobody comes here.')).toBeVisible();
  await expect(preview.banners).toHaveCount(0);
}

async function expectTrue(workbench: Workbench, workspace: string): Promise<void> {
  const editor = workbench.editor(FILE);
  // What closes the box for the title may give the focus back to the preview.
  await editor.goBehind('scenario "Ann asks');
  await editor.save();
  const { stdout } = await promisify(execFile)(process.execPath, [CLI, 'test', FILE], { cwd: workspace });
  expect(stdout).toContain('6 passed, 0 failed');
}

/** What is on the clipboard is pasted into a file of its own. */
async function copied(workbench: Workbench, preview: Preview): Promise<void> {
  await preview.more('Copy as Markdown');
  await expect(workbench.page.locator('.statusbar')).toContainText('Conversation copied');
  await workbench.run('File: New Untitled Text File');
  const pasted = workbench.page.locator('.monaco-editor[data-uri^="untitled:"]');
  await expect(pasted).toBeVisible();
  await workbench.page.keyboard.press('ControlOrMeta+v');
  await expect(pasted).toContainText('Nice to meet you, Ann');
  await workbench.screenshot('conversation-pasted');
}
