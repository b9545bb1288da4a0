import { assert } from 'chai';
import { commands, TabInputWebview, type Uri, ViewColumn, window } from 'vscode';
import { compile } from './commands.js';
import { preview } from './previews.js';
import { test } from './runner.js';
import { saying } from './sources.js';
import { until } from './until.js';
import { file, open, openNew, write } from './workspace.js';

/** What is in front in each group of editors, from left to right and from top to bottom. */
function fronts(): string[] {
  return window.tabGroups.all.map(({ activeTab }) => activeTab?.label ?? '');
}

test('a compiled bot is shown beside its source', async () => {
  await open('pizza.seqbot');
  await compile();
  assert.deepEqual(fronts(), ['pizza.seqbot', 'pizza.bot.json']);
  assert.equal(window.activeTextEditor?.document.uri.toString(), file('pizza.seqbot').toString());
});

test('a compiled bot is shown below the preview, and stays there', async () => {
  await open('pizza.seqbot');
  await preview(file('pizza.seqbot'));
  const beside = ['pizza.seqbot', 'Preview: pizza.seqbot'];
  assert.deepEqual(fronts(), beside);
  await compile(file('pizza.seqbot'));
  assert.deepEqual(fronts(), [...beside, 'pizza.bot.json']);
  assert.deepEqual(await rows(), [1, 2]);
  await compile(file('pizza.seqbot'));
  assert.deepEqual(fronts(), [...beside, 'pizza.bot.json']);
  await openNew('placed.seqbot', saying('placed'));
  await compile();
  assert.deepEqual(fronts(), ['placed.seqbot', 'Preview: pizza.seqbot', 'placed.bot.json']);
});

test('a compiled bot that stands behind the preview is shown elsewhere', async () => {
  await write('behind.bot.json', '{}');
  await openNew('behind.seqbot', saying('behind'));
  await window.showTextDocument(file('behind.bot.json'), { viewColumn: ViewColumn.Two, preview: false });
  await window.showTextDocument(file('behind.seqbot'), { viewColumn: ViewColumn.One });
  await preview(file('behind.seqbot'));
  // The panel is there before VS Code has told of its tab.
  await until(
    'the preview is in front',
    () => isPreviewInFront(file('behind.seqbot')),
    () => String(fronts()),
  );
  await compile(file('behind.seqbot'));
  assert.isTrue(isPreviewInFront(file('behind.seqbot')), String(fronts()));
  assert.include(fronts(), 'behind.bot.json');
});

function isPreviewInFront(source: Uri): boolean {
  const title = `Preview: ${source.path.split('/').at(-1)}`;
  return window.tabGroups.all.some(
    ({ activeTab }) => activeTab?.input instanceof TabInputWebview && activeTab.label === title,
  );
}

/** How many groups stand below each other in each column. */
async function rows(): Promise<number[]> {
  const { groups } = await commands.executeCommand<{ groups: { groups?: unknown[] }[] }>(
    'vscode.getEditorLayout',
  );
  return groups.map((column) => column.groups?.length ?? 1);
}
