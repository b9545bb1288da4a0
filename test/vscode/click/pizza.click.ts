import fs from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator } from '@playwright/test';
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
  await expect(workbench.suggestions.rows.first()).toBeVisible();
  expect(await workbench.suggestions.labels()).toEqual(BRANCHES);
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
  await expect(workbench.suggestions.rows.first()).toBeVisible();
  expect(await workbench.suggestions.labels()).toEqual(['email', 'name', 'pizza', '@maya']);
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
  await workbench.open(FILE);
  await workbench.run('Seqbot: Open Preview');
  const chat = workbench.webview();
  await expect(chat.getByText('Welcome to Pizza Palace!')).toBeVisible();
  await answer(chat, 'Ann');
  await expect(chat.getByText('Nice to meet you, Ann.')).toBeVisible();
  await chat.getByRole('button', { name: 'Order a pizza' }).click();
  await chat.getByRole('button', { name: 'Choose: Diavola' }).click();
  await answer(chat, 'not an address');
  await expect(chat.getByText("That doesn't look like an email address.")).toBeVisible();
  await answer(chat, 'ann@example.com');
  await expect(chat.getByText('Grazie, Ann!')).toBeVisible();
  await expect(chat.getByText('The conversation is closed.').first()).toBeVisible();
  await workbench.screenshot('preview-played');
  await expectAgentsSide(chat);
  await inEveryTheme(workbench, 'preview-played');
});

test('the preview starts again when the file is edited', { tag: '@web' }, async ({ workbench }) => {
  const editor = await workbench.open(FILE);
  await workbench.run('Seqbot: Open Preview');
  const chat = workbench.webview();
  await expect(chat.getByText('What should we call you?')).toBeVisible();
  await editor.goBehind('What should we call you');
  await editor.insert(' today');
  await expect(chat.getByText('What should we call you today?')).toBeVisible();
  await editor.insert(' {nobody}');
  await expect(chat.getByText('There is no attribute "nobody" here.')).toBeVisible();
  await expect(chat.getByText('What should we call you today')).toBeVisible();
  await workbench.screenshot('preview-of-a-broken-file');
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

async function answer(chat: FrameLocator, text: string): Promise<void> {
  await chat.getByRole('textbox', { name: 'Your answer' }).fill(text);
  await chat.getByRole('button', { name: 'Send' }).click();
}

async function expectAgentsSide(chat: FrameLocator): Promise<void> {
  await chat.getByRole('navigation').getByRole('button', { name: 'Agents' }).click();
  const agents = chat.getByRole('complementary', { name: 'What agents see' });
  await expect(agents.getByText('orders@pizza.example')).toBeVisible();
  await expect(agents.getByText('order', { exact: true })).toBeVisible();
}

async function inEveryTheme(workbench: Workbench, name: string): Promise<void> {
  for (const theme of ['light', 'dark', 'high contrast'] as const) {
    await workbench.setTheme(theme);
    await workbench.screenshot(`${name}-${theme.replace(' ', '-')}`);
  }
}
