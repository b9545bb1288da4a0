import { assert } from 'chai';
import { commands, window } from 'vscode';
import { problems } from './problems.js';
import { test } from './runner.js';
import { extension, seqbot } from './workspace.js';

test('New File makes a bot without problems, its first name selected', async () => {
  await seqbot();
  await commands.executeCommand('seqbot.newFile');
  const editor = window.activeTextEditor;
  assert.isTrue(editor?.document.isUntitled);
  assert.equal(editor?.document.languageId, 'seqbot');
  assert.include(editor?.document.getText(), 'sequence Hello "Hello" {\n  branch Welcome {\n    reply');
  assert.equal(editor?.document.getText(editor.selection), 'name');
  if (editor) await problems(editor.document.uri, 0);
});

test('New File stands in the menu of its name', async () => {
  const { menus } = extension().packageJSON.contributes;
  assert.deepInclude(menus['file/newFile'], { command: 'seqbot.newFile', group: 'file' });
});
