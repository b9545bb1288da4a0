import fs from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Workbench } from '../../host/page/workbench.mjs';
import { expect, test } from './fixtures.js';

const FILE = 'pizza.seqbot';
const BRANCHES = ['Back', 'Confirm', 'Order', 'Person', 'Welcome'];

test('an arrow offers the branches of this sequence and no others', { tag: '@web' }, async ({
  workbench,
}) => {
  const editor = await workbench.open(FILE);
  await editor.goBehind('-> Person');
  await serverAnswers(workbench);
  await editor.type('\n"Something else" -> ');
  await expect.poll(() => workbench.suggestions.labels()).toEqual(BRANCHES);
  await workbench.screenshot('completion-of-branches');
  await workbench.suggestions.accept('Order');
  await expect
    .poll(() => editor.lines())
    .toContainEqual(expect.stringContaining('"Something else" -> Order'));
});

test('a reference in a text offers attributes and agents', { tag: '@web' }, async ({ workbench }) => {
  const editor = await workbench.open(FILE);
  await editor.goBehind('Which one?');
  await serverAnswers(workbench);
  await editor.type(' {');
  await expect.poll(() => workbench.suggestions.labels()).toEqual(['email', 'name', 'pizza', '@maya']);
  await workbench.screenshot('completion-in-a-text');
});

test('a misspelt branch has a squiggle that says what was meant', { tag: '@web' }, async ({ workbench }) => {
  const editor = await workbench.open(FILE);
  await editor.replace('-> Person', '-> Persn');
  await expect(editor.squiggles('error').first()).toBeVisible();
  await workbench.problems.open();
  await expect(workbench.problems.row('Did you mean "Person"?')).toBeVisible();
  await editor.hover('Persn');
  await expect(editor.hoverBox).toContainText('has no branch "Persn". Did you mean "Person"?');
  await workbench.screenshot('did-you-mean');
});

test('the preview plays the bot to its end', { tag: '@web' }, async ({ workbench }) => {
  const preview = await workbench.preview(FILE);
  await expect(preview.says('Welcome to Pizza Palace!')).toBeVisible();
  await preview.answer('Ann');
  await expect(preview.says('Nice to meet you, Ann.')).toBeVisible();
  await preview.button('Order a pizza').click();
  await preview.button('Choose: Diavola').click();
  await preview.answer('not an address');
  await expect(preview.says("That doesn't look like an email address.")).toBeVisible();
  await preview.answer('ann@example.com');
  await expect(preview.says('Grazie, Ann!')).toBeVisible();
  await expect(preview.says('Conversation closed')).toBeVisible();
  await workbench.screenshot('preview-played');
  await preview.turnToAgents();
  await expect(preview.agents).toContainText('orders@pizza.example');
  await expect(preview.agents).toContainText('order');
  await inEveryTheme(workbench, 'preview-played');
});

test('Compile to JSON writes a file that fits the schema', async ({ workbench, workspace }) => {
  await workbench.open(FILE);
  await workbench.run('Seqbot: Compile to JSON');
  await expect(workbench.tab('pizza.bot.json')).toBeVisible();
  const bot: unknown = JSON.parse(await fs.readFile(path.join(workspace, 'pizza.bot.json'), 'utf8'));
  const schema = JSON.parse(await fs.readFile('language/bot/bot.schema.json', 'utf8'));
  const validate = new Ajv2020().compile(schema);
  expect(validate(bot), JSON.stringify(validate.errors)).toBe(true);
  await workbench.screenshot('compiled');
});

test('a file with errors is not compiled, and what was compiled stays', async ({ workbench, workspace }) => {
  const compiled = path.join(workspace, 'pizza.bot.json');
  await fs.writeFile(compiled, 'old');
  const editor = await workbench.open(FILE);
  await editor.replace('-> Person', '-> Persn');
  await expect(editor.squiggles('error').first()).toBeVisible();
  await workbench.run('Seqbot: Compile to JSON');
  await expect(workbench.notifications.toasts.first()).toContainText('1 error');
  expect(await fs.readFile(compiled, 'utf8')).toBe('old');
  await workbench.screenshot('compile-refused');
});

/** The way to the cursor is made of the outline, which the language server gives. */
async function serverAnswers(workbench: Workbench): Promise<void> {
  await expect(workbench.page.locator('.breadcrumbs-control')).toContainText('PizzaPalace');
}

async function inEveryTheme(workbench: Workbench, name: string): Promise<void> {
  for (const theme of ['light', 'dark', 'high contrast'] as const) {
    await workbench.setTheme(theme);
    await workbench.screenshot(`${name}-${theme.replace(' ', '-')}`);
  }
}
