import { assert } from 'chai';
import { languages, window, workspace } from 'vscode';
import { compile } from './commands.js';
import { replace, replaceAll } from './editing.js';
import { preview, shows } from './previews.js';
import { lineOf, problems } from './problems.js';
import { test } from './runner.js';
import { file, openNew, read, seqbot } from './workspace.js';

const BEGINNING = ['Bot: Hi 👋 Welcome to Pizza Palace!', 'Bot: What should we call you?'];

test('the sample pasted into a new file has no problems, compiles and plays', async () => {
  const editor = await openNew('pasted.seqbot', '');
  await replaceAll(editor, await read(file('pizza.seqbot')));
  const compiled = await compile(editor.document.uri);
  assert.deepEqual(languages.getDiagnostics(editor.document.uri).map(lineOf), []);
  await compile(file('pizza.seqbot'));
  assert.equal(compiled && (await read(compiled)), await read(file('pizza.bot.json')));
  await shows(await preview(editor.document.uri), ...BEGINNING);
});

test('the sample pasted into an untitled document has no problems and plays', async () => {
  await seqbot();
  const editor = await window.showTextDocument(await workspace.openTextDocument({ language: 'seqbot' }));
  await replaceAll(editor, await read(file('pizza.seqbot')));
  await shows(await preview(editor.document.uri), ...BEGINNING);
  await replace(editor, '-> Person', '-> Persn');
  await problems(editor.document.uri, 1);
  await replace(editor, '-> Persn', '-> Person');
  assert.deepEqual((await problems(editor.document.uri, 0)).map(lineOf), []);
});
