import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { askUntilShown } from '../../host/page/again.mjs';
import type { Editor } from '../../host/page/editor.mjs';
import type { Workbench } from '../../host/page/workbench.mjs';
import { expect, test } from './fixtures.js';

const FILE = 'hello.seqbot';
const CLI = path.resolve('out/server/cli.js');

/** What the tour has its readers write. The editor indents by itself what is typed. */
const [CHOICE = '', BOT = '', SCENARIO = ''] = Array.from(
  readFileSync('README.md', 'utf8').matchAll(/```seqbot.*\n([\s\S]*?)```/g),
  ([, body = '']) => body.replaceAll(/^ +/gm, ''),
);

test('the tour of the README', async ({ workbench, workspace }) => {
  await serverAnswers(workbench);
  await test.step('make one', () => makeOne(workbench, path.join(workspace, FILE)));
  const editor = workbench.editor(FILE);
  await test.step('chat with it', () => chatWithIt(workbench));
  await test.step('let visitors choose', () => letVisitorsChoose(workbench, editor));
  await test.step('say what comes of it', () => sayWhatComesOfIt(workbench, editor));
  await test.step('test it', () => testIt(workbench, editor, workspace));
  await test.step('compile it', () => compileIt(workbench));
});

async function makeOne(workbench: Workbench, file: string): Promise<void> {
  await workbench.run('Create: New File...');
  await workbench.palette.pick('Seqbot Bot');
  await expect(workbench.page.locator('.view-lines').filter({ hasText: 'branch Bye' })).toBeVisible();
  await workbench.page.keyboard.press('Escape');
  await workbench.page.keyboard.press('ControlOrMeta+s');
  await expect(workbench.palette.input).toHaveValue(/\/Untitled-1\.seqbot$/);
  await workbench.palette.answer(file);
  await expect(workbench.tab(FILE)).toBeVisible();
  await expect(workbench.editor(FILE).squiggles('error')).toHaveCount(0);
}

async function chatWithIt(workbench: Workbench): Promise<void> {
  await workbench.page
    .locator('.title .editor-actions')
    .getByRole('button', { name: 'Open Preview' })
    .click();
  const preview = workbench.shownPreview();
  await preview.answer('Ann');
  await expect(preview.says('Nice to meet you, Ann.')).toBeVisible();
  await expect(preview.says('Conversation closed')).toBeVisible();
  await workbench.screenshot('tour-chat');
}

async function letVisitorsChoose(workbench: Workbench, editor: Editor): Promise<void> {
  await editor.replace('-> Bye', CHOICE.trim());
  await expect(editor.squiggles('error')).toHaveCount(2);
  await workbench.screenshot('tour-choice');
  for (const branch of ['Track', 'Person']) {
    await editor.click(`-> ${branch}`);
    await workbench.page.keyboard.press('End');
    await editor.quickFix(`Create branch "${branch}"`);
    await expect.poll(() => editor.lines()).toContain(`  branch ${branch} {`);
  }
  const preview = workbench.shownPreview();
  await expect(preview.banners).toHaveCount(0);
  await expect(preview.button('Track my order')).toBeEnabled();
  await workbench.screenshot('tour-branches');
}

async function sayWhatComesOfIt(workbench: Workbench, editor: Editor): Promise<void> {
  await editor.click('sequence Hello');
  await workbench.page.keyboard.press('ControlOrMeta+a');
  await editor.insert(BOT);
  const preview = workbench.shownPreview();
  await preview.button('Track my order').click();
  await expect(preview.says('What is your order number?')).toBeVisible();
  await preview.answer('4711');
  await expect(preview.says('https://shop.example/orders/4711')).toBeVisible();
  await workbench.screenshot('tour-bot');
}

async function testIt(workbench: Workbench, editor: Editor, workspace: string): Promise<void> {
  await editor.click('chat with all agents');
  await editor.page.keyboard.press('ControlOrMeta+End');
  await editor.insert(`\n${SCENARIO}`);
  await editor.save();
  // Lenses are drawn anew once the scenario is known to the Testing view.
  await askUntilShown(editor.root.locator('.codicon-testing-passed-icon'), () =>
    editor.clickLensAbove('scenario "Ann tracks', 'Run scenario'),
  );
  await workbench.screenshot('tour-scenario');
  const { stdout } = await promisify(execFile)(process.execPath, [CLI, 'test', FILE], { cwd: workspace });
  expect(stdout).toContain('1 passed, 0 failed');
}

async function compileIt(workbench: Workbench): Promise<void> {
  await workbench.run('Seqbot: Compile to JSON');
  await expect(workbench.tab('hello.bot.json')).toBeVisible();
  await workbench.screenshot('tour-compiled');
}

/** *New File…* has our entry only once VS Code is all there: the outline, which the language server gives, comes last. */
async function serverAnswers(workbench: Workbench): Promise<void> {
  const editor = await workbench.open('survey.seqbot');
  await editor.click('attribute name');
  await expect(workbench.page.locator('.breadcrumbs-control')).toContainText('name');
}
