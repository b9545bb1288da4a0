import { assert } from 'chai';
import {
  ConfigurationTarget,
  commands,
  type Position,
  type Range,
  type TextDocument,
  type TextEdit,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { behind, placeOf, replace } from './editing.js';
import { problems } from './problems.js';
import { test } from './runner.js';
import { openNew, read } from './workspace.js';

const UNTIDY = `attribute  name "Your name"
sequence Untidy {
   branch Start { // begins
reply   "Hi {name}!"
   -> End }
branch  End { end }
}
`;
const TIDY = `attribute name "Your name"

sequence Untidy {
  branch Start {  // begins
    reply "Hi {name}!"
    -> End
  }

  branch End { end }
}
`;
const OPTIONS = { tabSize: 2, insertSpaces: true };

test('Format Document lays a bot out', async () => {
  const { document } = await openNew('editing/format.seqbot', UNTIDY);
  const { uri } = document;
  await apply(document, await ask('vscode.executeFormatDocumentProvider', uri, OPTIONS));
  assert.equal(document.getText(), TIDY);
  await problems(uri, 0);
});

test('Format Selection lays out the statements of the selection', async () => {
  const { document } = await openNew('editing/format-part.seqbot', UNTIDY);
  const selection: Range = placeOf(document, 'reply');
  await apply(document, await ask('vscode.executeFormatRangeProvider', document.uri, selection, OPTIONS));
  assert.equal(document.getText(), UNTIDY.replace('reply   ', '    reply '));
});

test('typing a brace lays out what it closes, where that is wanted', async () => {
  const { document } = await openNew('editing/format-typing.seqbot', UNTIDY);
  const cursor: Position = behind(document, '-> End }');
  await apply(document, await ask('vscode.executeFormatOnTypeProvider', document.uri, cursor, '}', OPTIONS));
  const formatted = TIDY.slice(TIDY.indexOf('  branch Start'), TIDY.indexOf('  branch End') - 1);
  const untidy = UNTIDY.slice(UNTIDY.indexOf('   branch Start'), UNTIDY.indexOf('branch  End'));
  assert.equal(document.getText(), UNTIDY.replace(untidy, formatted));
});

test('a file with a syntax error is left alone', async () => {
  const { document } = await openNew('editing/format-wrong.seqbot', UNTIDY.replace('reply', 'reply reply'));
  assert.deepEqual(await ask('vscode.executeFormatDocumentProvider', document.uri, OPTIONS), []);
});

test('with editor.formatOnSave a bot is laid out when it is saved, and by itself it is not', async () => {
  const editor = await openNew('editing/format-on-save.seqbot', UNTIDY);
  const { document } = editor;
  await replace(editor, 'Hi {name}', 'Hello {name}');
  await save(document);
  assert.equal(document.getText(), UNTIDY.replace('Hi', 'Hello'));
  await formatOnSave(true);
  try {
    await replace(editor, 'Hello {name}', 'Hi {name}');
    await save(document);
  } finally {
    await formatOnSave(undefined);
  }
  assert.equal(await read(document.uri), TIDY);
});

/** The edits that a provider answers with; none where it answers with nothing. */
async function ask(command: string, ...args: readonly unknown[]): Promise<TextEdit[]> {
  return (await commands.executeCommand<TextEdit[] | undefined>(command, ...args)) ?? [];
}

async function apply({ uri }: TextDocument, edits: readonly TextEdit[]): Promise<void> {
  assert.isAbove(edits.length, 0);
  const edit = new WorkspaceEdit();
  edit.set(uri, [...edits]);
  assert.isTrue(await workspace.applyEdit(edit));
}

async function save(document: TextDocument): Promise<void> {
  assert.isTrue(await document.save());
}

function formatOnSave(wanted: boolean | undefined): Thenable<void> {
  const configuration = workspace.getConfiguration('editor', { languageId: 'seqbot' });
  return configuration.update('formatOnSave', wanted, ConfigurationTarget.Workspace, true);
}
