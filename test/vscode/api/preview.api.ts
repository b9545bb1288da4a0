import { assert } from 'chai';
import { commands, window } from 'vscode';
import { replace } from './editing.js';
import { close, noted, preview, shows, tabOf } from './previews.js';
import { anyProblems, problems } from './problems.js';
import { test } from './runner.js';
import { saying } from './sources.js';
import { file, open, openNew, seqbot, write } from './workspace.js';

const PIZZA = ['Bot: Hi 👋 Welcome to Pizza Palace!', 'Bot: What should we call you?'];
const THE_END = 'The sequence has ended; the case stays open.';

test('a preview shows how the conversation begins', async () => {
  const pizza = await preview(file('pizza.seqbot'));
  await shows(pizza, ...PIZZA);
  assert.equal(pizza.title, 'Preview: pizza.seqbot');
  assert.isFalse(pizza.shown?.ended);
});

test('without an argument the file of the active editor is previewed, beside it', async () => {
  const { document, viewColumn } = await openNew('here.seqbot', saying('here'));
  await commands.executeCommand('seqbot.openPreview');
  const [first] = (await seqbot()).previews;
  assert.equal(first?.document.toString(), document.uri.toString());
  const here = await preview(document.uri);
  assert.equal(here, first);
  assert.isAbove(tabOf(here)?.group.viewColumn ?? 0, viewColumn ?? 0);
  assert.equal(window.activeTextEditor?.document.uri.toString(), document.uri.toString());
});

test('a conversation that is over says so', async () => {
  const over = await preview(await write('over.seqbot', saying('over')));
  await shows(over, 'Bot: over', THE_END);
  assert.isTrue(over.shown?.ended);
});

test('the preview of a file is opened once', async () => {
  const pizza = await preview(file('pizza.seqbot'));
  assert.equal(await preview(file('pizza.seqbot')), pizza);
  assert.lengthOf((await seqbot()).previews, 1);
});

test('the conversation starts again with each edit, before it is saved', async () => {
  const editor = await open('pizza.seqbot');
  const pizza = await preview(editor.document.uri);
  await shows(pizza, ...PIZZA);
  await replace(editor, 'What should we', 'How shall we');
  await shows(pizza, 'Bot: Hi 👋 Welcome to Pizza Palace!', 'Bot: How shall we call you?');
  await replace(editor, '**Pizza Palace**', 'us');
  await shows(pizza, 'Bot: Hi 👋 Welcome to us!', 'Bot: How shall we call you?');
});

test('it follows an imported file that no editor shows', async () => {
  await seqbot();
  await write('parts/library.seqbot', saying('one'));
  const source = 'import "./library.seqbot"\nsequence Main { branch A { invite sequence Said } }';
  const main = await preview(await write('parts/main.seqbot', source));
  await shows(main, 'Bot: one', THE_END);
  await write('parts/library.seqbot', saying('two'));
  await shows(main, 'Bot: two', THE_END);
});

test('it follows an imported file that is edited and not saved', async () => {
  const library = await openNew('drafts/library.seqbot', saying('one'));
  const source = 'import "./library.seqbot"\nsequence Main { branch A { invite sequence Said } }';
  const main = await preview(await write('drafts/main.seqbot', source));
  await shows(main, 'Bot: one', THE_END);
  await replace(await open('drafts/library.seqbot'), 'one', 'two');
  await shows(main, 'Bot: two', THE_END);
  assert.isTrue(library.document.isDirty);
});

test('while a file has errors, its last good bot is played', async () => {
  const editor = await openNew('breaking.seqbot', saying('good'));
  const breaking = await preview(editor.document.uri);
  await shows(breaking, 'Bot: good', THE_END);
  const all = await noted();
  await replace(editor, 'reply "good"', 'reply "broken" reply "{nobody}"');
  await problems(editor.document.uri, 1);
  assert.deepEqual(breaking.shown?.transcript, ['Bot: good', THE_END]);
  await replace(editor, 'reply "broken" reply "{nobody}"', 'reply "mended"');
  await shows(breaking, 'Bot: mended', THE_END);
  all.dispose();
  assert.notInclude([...all.lines], 'Bot: broken');
});

test('a file that is broken from the start is played once it is mended', async () => {
  const editor = await openNew('mending.seqbot', saying('{nobody}'));
  const mending = await preview(editor.document.uri);
  await anyProblems(editor.document.uri);
  await replace(editor, '{nobody}', 'mended');
  await shows(mending, 'Bot: mended', THE_END);
});

test('a file without a sequence is played once it has one', async () => {
  const editor = await openNew('nothing.seqbot', '// nothing\n');
  const nothing = await preview(editor.document.uri);
  const all = await noted();
  await replace(editor, '// nothing', saying('something'));
  await shows(nothing, 'Bot: something', THE_END);
  all.dispose();
  assert.sameMembers([...all.lines], ['Bot: something', THE_END]);
});

test('two previews play two files, each its own', async () => {
  const editor = await openNew('left.seqbot', saying('left'));
  const left = await preview(editor.document.uri);
  const right = await preview(await write('right.seqbot', saying('right')));
  await shows(left, 'Bot: left', THE_END);
  await shows(right, 'Bot: right', THE_END);
  await replace(await open('left.seqbot'), 'left', 'changed');
  await shows(left, 'Bot: changed', THE_END);
  assert.deepEqual(right.shown?.transcript, ['Bot: right', THE_END]);
  assert.deepEqual((await seqbot()).previews, [left, right]);
});

test('a closed preview is gone, and can be opened again', async () => {
  const { document } = await openNew('closing.seqbot', saying('again'));
  const closing = await preview(document.uri);
  await shows(closing, 'Bot: again', THE_END);
  await close(closing);
  const reopened = await preview(document.uri);
  assert.notEqual(reopened, closing);
  await shows(reopened, 'Bot: again', THE_END);
});

test('closing one preview leaves the others', async () => {
  const editor = await openNew('staying.seqbot', saying('staying'));
  const staying = await preview(editor.document.uri);
  const going = await preview(await write('going.seqbot', saying('going')));
  await shows(going, 'Bot: going', THE_END);
  await close(going);
  assert.deepEqual((await seqbot()).previews, [staying]);
  await replace(await open('staying.seqbot'), 'staying', 'still here');
  await shows(staying, 'Bot: still here', THE_END);
});

test('closing the editor leaves the preview, which follows the file', async () => {
  const { document } = await openNew('followed.seqbot', saying('one'));
  const followed = await preview(document.uri);
  await shows(followed, 'Bot: one', THE_END);
  await open('followed.seqbot');
  await commands.executeCommand('workbench.action.closeActiveEditor');
  await write('followed.seqbot', saying('two'));
  await shows(followed, 'Bot: two', THE_END);
});

test('what is no .seqbot file has no preview', async () => {
  const api = await seqbot();
  const other = await write('other.txt', 'Hi');
  for (const argument of [7, 'pizza.seqbot', {}, file('missing.seqbot'), file('support'), other]) {
    await commands.executeCommand('seqbot.openPreview', argument);
    assert.isEmpty(api.previews, String(argument));
  }
});
