import { assert } from 'chai';
import { Uri, window, workspace } from 'vscode';
import { compile, withOutputFolder } from './commands.js';
import { replace } from './editing.js';
import { problems } from './problems.js';
import { test } from './runner.js';
import { saying } from './sources.js';
import { exists, file, open, openNew, read, seqbot, write } from './workspace.js';

test('a bot is written beside its source and shown', async () => {
  await seqbot();
  const target = await compile(file('pizza.seqbot'));
  assert.equal(target?.toString(), file('pizza.bot.json').toString());
  const bot = JSON.parse(await read(file('pizza.bot.json')));
  assert.equal(bot.format, 1);
  assert.equal(bot.start, 'PizzaPalace');
  const shown = window.visibleTextEditors.map(({ document }) => document.uri.toString());
  assert.include(shown, file('pizza.bot.json').toString());
});

test('without an argument the file of the active editor is compiled', async () => {
  await openNew('active.seqbot', saying('active'));
  assert.equal((await compile())?.toString(), file('active.bot.json').toString());
});

test('equal bytes are not written again, others are', async () => {
  await seqbot();
  const source = await write('again.seqbot', saying('first'));
  await compile(source);
  const before = await workspace.fs.stat(file('again.bot.json'));
  assert.isDefined(await compile(source));
  assert.deepEqual(await workspace.fs.stat(file('again.bot.json')), before);
  await write('again.bot.json', 'old');
  await compile(source);
  assert.include(await read(file('again.bot.json')), 'first');
});

test('edits that are not saved are compiled, and stay unsaved', async () => {
  const editor = await openNew('dirty.seqbot', saying('saved'));
  await replace(editor, 'saved', 'typed');
  await compile(editor.document.uri);
  assert.include(await read(file('dirty.bot.json')), 'typed');
  assert.isTrue(editor.document.isDirty);
  assert.include(await read(editor.document.uri), 'saved');
});

test('a file with errors is refused, and the old bot stays', async () => {
  const { document } = await openNew('wrong.seqbot', 'sequence A { branch B { goto C } }');
  await write('wrong.bot.json', 'old');
  assert.isUndefined(await compile(document.uri));
  assert.equal(await read(file('wrong.bot.json')), 'old');
});

test('errors in an imported file are errors of the bot', async () => {
  await seqbot();
  const part = await write('half/part.seqbot', 'sequence Part { branch B { goto C } }');
  await problems(part, 1);
  const whole = `import "./part.seqbot"\n${saying('whole')}`;
  assert.isUndefined(await compile(await write('half/whole.seqbot', whole)));
  assert.isFalse(await exists(file('half/whole.bot.json')));
});

test('a file without a sequence is refused', async () => {
  await seqbot();
  assert.isUndefined(await compile(file('support/people.seqbot')));
  assert.isFalse(await exists(file('support/people.bot.json')));
});

test('bots go to the output folder and keep their places below', async () => {
  await seqbot();
  const inner = await write('deep/er/inner.seqbot', saying('inner'));
  await withOutputFolder('dist/bots', async () => {
    const target = await compile(file('pizza.seqbot'));
    assert.equal(target?.toString(), file('dist/bots/pizza.bot.json').toString());
    assert.equal((await compile(inner))?.toString(), file('dist/bots/deep/er/inner.bot.json').toString());
    assert.include(await read(file('dist/bots/deep/er/inner.bot.json')), 'inner');
    assert.isFalse(await exists(file('deep/er/inner.bot.json')));
  });
});

/** Output folders that are not relative, and where each would be inside the workspace. */
const NOT_RELATIVE = () =>
  new Map([
    ['/absolute', file('absolute')],
    [file('absolute').fsPath, file(`./${file('absolute').fsPath}`)],
    ['~/home', file('~')],
    ['C:\\drive', file('C:\\drive')],
  ]);

test('an output folder that is not relative is refused', async () => {
  await seqbot();
  const source = await write('kept.seqbot', saying('kept'));
  for (const [folder, place] of NOT_RELATIVE()) {
    await withOutputFolder(folder, async () => {
      assert.isUndefined(await compile(source), folder);
      assert.isFalse(await exists(place), folder);
      assert.isFalse(await exists(file('kept.bot.json')), folder);
    });
  }
});

test('a folder in the place of the compiled bot is refused and kept', async () => {
  await seqbot();
  const source = await write('taken.seqbot', saying('taken'));
  await write('taken.bot.json/inside', 'kept');
  assert.isUndefined(await compile(source));
  assert.equal(await read(file('taken.bot.json/inside')), 'kept');
});

test('nothing temporary is left', async () => {
  await seqbot();
  const source = await write('tidy/tidy.seqbot', saying('tidy'));
  await compile(source);
  await write('tidy/tidy.bot.json', 'old');
  await compile(source);
  const names = (await workspace.fs.readDirectory(file('tidy'))).map(([name]) => name);
  assert.sameMembers(names, ['tidy.seqbot', 'tidy.bot.json']);
});

test('what is no .seqbot file is refused', async () => {
  await seqbot();
  const other = await write('other.json', '{}');
  const wrong = [7, 'pizza.seqbot', {}, [], file('missing.seqbot'), file('support'), other];
  for (const argument of [...wrong, Uri.parse('nowhere:/pizza.seqbot')]) {
    assert.isUndefined(await compile(argument), String(argument));
  }
  assert.isFalse(await exists(file('other.bot.json')));
  assert.equal(await read(other), '{}');
});

test('without an editor and an argument nothing is compiled', async () => {
  await seqbot();
  assert.isUndefined(window.activeTextEditor);
  assert.isUndefined(await compile());
});

test('the same source gives the same bytes, with either line ending and a byte-order mark', async () => {
  await seqbot();
  const text = await read(file('pizza.seqbot'));
  await compile(await write('plain.seqbot', text));
  await compile(await write('windows.seqbot', `\uFEFF${text.replaceAll('\n', '\r\n')}`));
  assert.equal(await read(file('windows.bot.json')), await read(file('plain.bot.json')));
});

test('a name that only VS Code escapes is compiled too', async () => {
  const { document } = await open('pizza.seqbot');
  const source = await write('päckchen & #1 %20.seqbot', document.getText());
  assert.equal((await compile(source))?.path, file('päckchen & #1 %20.bot.json').path);
  assert.isTrue(await exists(file('päckchen & #1 %20.bot.json')));
});
