import { assert } from 'chai';
import { commands, type Uri, window } from 'vscode';
import { compile, compilingOnSave } from './commands.js';
import { replace } from './editing.js';
import { known } from './known.js';
import { problems } from './problems.js';
import { test } from './runner.js';
import { saying } from './sources.js';
import { until } from './until.js';
import { exists, file, open, openNew, read, readIfThere, seqbot, write } from './workspace.js';

/** Waits until a file has a text in it. VS Code takes a file away before it renames another to its place. */
function has(target: Uri, text: string): Promise<true> {
  return until(
    `${target.path} has "${text}"`,
    async () => (await readIfThere(target))?.includes(text) && true,
  );
}

/** A bot that says something and leads to a sequence of another file. */
function inviting(sequence: string, file: string, text: string): string {
  return `import "./${file}.seqbot"\nsequence Inviting { branch A { reply "${text}" invite sequence ${sequence} } }\n`;
}

function tabs(): string[] {
  return window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
}

test('what is saved is compiled, and nothing is opened', async () => {
  await compilingOnSave(async () => {
    const editor = await openNew('save/one.seqbot', saying('before'));
    await replace(editor, 'before', 'after');
    await editor.document.save();
    await has(file('save/one.bot.json'), 'after');
    assert.deepEqual(tabs(), ['one.seqbot']);
    assert.equal(window.activeTextEditor, editor);
  });
});

test('nothing is compiled on save unless the setting says so', async () => {
  const editor = await openNew('save/off.seqbot', saying('before'));
  await replace(editor, 'before', 'after');
  await editor.document.save();
  await compilingOnSave(async () => {
    const other = await openNew('save/on.seqbot', saying('before'));
    await replace(other, 'before', 'after');
    await other.document.save();
    await has(file('save/on.bot.json'), 'after');
  });
  assert.isFalse(await exists(file('save/off.bot.json')));
});

test('a file of declarations takes the bots that use it along', async () => {
  await seqbot();
  await write('save/shop.seqbot', inviting('Between', 'between', 'Hi!'));
  await write(
    'save/between.seqbot',
    'import "./words.seqbot"\nsequence Between { branch A { ask name "Who?" end } }',
  );
  await openNew('save/words.seqbot', 'attribute name "Old label"\n');
  await known('Between');
  await compilingOnSave(async () => {
    const editor = await open('save/words.seqbot');
    await replace(editor, 'Old', 'New');
    await editor.document.save();
    await has(file('save/shop.bot.json'), 'New label');
    await has(file('save/between.bot.json'), 'New label');
  });
  assert.isFalse(await exists(file('save/words.bot.json')));
});

test('a bot with errors keeps what was compiled, until it is mended and saved', async () => {
  await compilingOnSave(async () => {
    const editor = await openNew('save/bad.seqbot', saying('first'));
    await write('save/bad.bot.json', 'old');
    await replace(editor, 'end', 'goto Nowhere');
    await editor.document.save();
    await problems(editor.document.uri, 1);
    // Behind whatever the save has brought about.
    assert.isUndefined(await compile(editor.document.uri));
    assert.equal(await read(file('save/bad.bot.json')), 'old');
    await replace(editor, 'goto Nowhere', 'end');
    await editor.document.save();
    await has(file('save/bad.bot.json'), 'first');
  });
});

test('saves in quick succession end with the last', async () => {
  await compilingOnSave(async () => {
    const editor = await openNew('save/quick.seqbot', saying('text 0.'));
    for (let round = 1; round <= 30; round++) {
      await replace(editor, `text ${round - 1}.`, `text ${round}.`);
      await editor.document.save();
    }
    await has(file('save/quick.bot.json'), 'text 30.');
    // Behind all that is on its way.
    await compile(editor.document.uri);
    assert.include(await read(file('save/quick.bot.json')), 'text 30.');
  });
});

test('edits that are not saved are not compiled on save: the bot waits until they are undone', async () => {
  await seqbot();
  await write('save/half.seqbot', 'sequence Half { branch A { reply "finished" end } }\n');
  await known('Half');
  await compilingOnSave(async () => {
    const whole = await openNew('save/whole.seqbot', inviting('Half', 'half', 'before'));
    await replace(whole, 'before', 'after');
    await replace(await open('save/half.seqbot'), 'finished', 'unfinished');
    await whole.document.save();
    await commands.executeCommand('workbench.action.files.revert');
    await has(file('save/whole.bot.json'), 'after');
    assert.notInclude(await read(file('save/whole.bot.json')), 'unfinished');
  });
});
