import { assert } from 'chai';
import {
  type CompletionItem,
  CompletionItemKind,
  SnippetString,
  type TextEditor,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { behind, replace } from './editing.js';
import { completions, labelOf } from './features.js';
import { writeKnown } from './known-file.js';
import { problems } from './problems.js';
import { test } from './runner.js';
import { openNew } from './workspace.js';

const BOT = `attribute visitorName "What they are called"

sequence Complete {
  branch Start "The beginning" {
    if visitorName is known -> Next
    reply "Hi"
    HERE
  }
  branch Next { reply "*Next* one?" note "{visitorName}" end }
}
`;

test('actions come first in the order of the reference, each with its term and an example', async () => {
  const { document } = await openNew('editing/words.seqbot', BOT.replace('HERE', ''));
  const items = await completions(document, behind(document, '"Hi"\n    '));
  const [reply] = items;
  assert.deepEqual(items.slice(0, 3).map(labelOf), ['reply', 'image', 'video']);
  assert.equal(reply?.kind, CompletionItemKind.Keyword);
  assert.equal(reply && noteOf(reply), 'Bot Reply');
  assert.lengthOf(new Set(items.map(labelOf)), items.length);
});

test('a statement is inserted as a snippet that chooses among the branches there are', async () => {
  const editor = await openNew('editing/snippet.seqbot', BOT.replace('HERE', 'opt'));
  await accept(editor, 'opt', 'options');
  assert.include(editor.document.getText(), 'options {\n      "Yes" -> Next\n      "No" -> Next\n    }');
  assert.equal(editor.document.getText(editor.selection), 'Yes');
  await problems(editor.document.uri, 0);
});

test('branches show what they say first', async () => {
  const { document } = await openNew('editing/branches.seqbot', BOT.replace('HERE', 'goto '));
  const items = await completions(document, behind(document, 'goto '));
  assert.deepEqual(
    items.map((item) => [labelOf(item), noteOf(item), item.kind]),
    [
      ['Next', 'Next one?', CompletionItemKind.Method],
      ['Start', 'The beginning', CompletionItemKind.Method],
    ],
  );
});

test('a name of another file brings its import along', async () => {
  await writeKnown('editing/imported/clerks.seqbot', 'agent clerkWithALongName "The clerk"\n');
  const source = BOT.replace('HERE', 'chat with agent clerkWith');
  const editor = await openNew('editing/imported/bot.seqbot', source);
  await accept(editor, 'clerkWith', 'clerkWithALongName');
  const text = editor.document.getText();
  assert.include(text, 'chat with agent clerkWithALongName\n');
  assert.match(text, /^import "\.\/clerks\.seqbot"\n/);
  await problems(editor.document.uri, 0);
});

test('a reference in a text is closed with its brace', async () => {
  const editor = await openNew('editing/reference.seqbot', BOT.replace('HERE', ''));
  await replace(editor, '"Hi"', '"Hi {vis"');
  await accept(editor, '{vis', 'visitorName');
  assert.include(editor.document.getText(), 'reply "Hi {visitorName}"');
});

/** What stands at the right of a completion's line. */
function noteOf({ label }: CompletionItem): string | undefined {
  return typeof label === 'string' ? undefined : label.description;
}

/** Takes a completion behind a text: what it inserts, and what it changes elsewhere. */
async function accept(editor: TextEditor, at: string, label: string): Promise<void> {
  const { document } = editor;
  const items = await completions(document, behind(document, at));
  const item = items.find((each) => labelOf(each) === label);
  if (!item?.range || !item.insertText) throw new Error(`"${label}" is not offered`);
  const range = 'inserting' in item.range ? item.range.replacing : item.range;
  const { insertText } = item;
  const snippet =
    insertText instanceof SnippetString ? insertText : new SnippetString().appendText(insertText);
  assert.isTrue(await editor.insertSnippet(snippet, range));
  const edit = new WorkspaceEdit();
  edit.set(document.uri, item.additionalTextEdits ?? []);
  if (item.additionalTextEdits) assert.isTrue(await workspace.applyEdit(edit));
}
