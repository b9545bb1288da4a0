import { assert } from 'chai';
import { type CompletionItem, type CompletionList, commands, type Position, Range, Selection } from 'vscode';
import { behind } from './editing.js';
import { test } from './runner.js';
import { until } from './until.js';
import { openNew } from './workspace.js';

test('the path of an import offers the files that can be imported', async () => {
  const { document } = await openNew('support/half.seqbot', 'import "./vis');
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    behind(document, 'import "./vis'),
  );
  const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  assert.include(labels, './visitor.seqbot');
  assert.notInclude(labels, './half.seqbot');
  assert.notInclude(labels, '../pizza.seqbot');
  assert.deepEqual(replacedBy(items[0]), new Range(0, 8, 0, 13));
});

test('a slash in the path of an import opens the list, and the whole path is filled in', async () => {
  const editor = await openNew('support/typed-path.seqbot', 'import "."\n');
  const cursor: Position = behind(editor.document, 'import ".');
  editor.selection = new Selection(cursor, cursor);
  await commands.executeCommand('type', { text: '/' });
  await commands.executeCommand('type', { text: 'v' });
  await until(
    'the path is filled in',
    async () => {
      await commands.executeCommand('acceptSelectedSuggestion');
      return editor.document.getText() === 'import "./visitor.seqbot"\n';
    },
    () => editor.document.getText(),
  );
});

function replacedBy(item: CompletionItem | undefined): Range | undefined {
  return item?.range && ('replacing' in item.range ? item.range.replacing : item.range);
}
