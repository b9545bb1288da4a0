import { assert } from 'chai';
import { type Uri, window, workspace } from 'vscode';
import { compileAll, type Tally, withOutputFolder } from './commands.js';
import { replace } from './editing.js';
import { known } from './known.js';
import { lineOf, problems } from './problems.js';
import { test } from './runner.js';
import { exists, file, openNew, read, seqbot, write } from './workspace.js';

/** A bot whose sequence has a name of its own, for the server to be asked about. */
function bot(name: string, text = 'Hi!'): string {
  return `sequence ${name} { branch Start { reply "${text}" end } }\n`;
}

/** Names of a list of files, without the folder that all are in. */
function names(files: readonly Uri[] = []): string[] {
  return files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
}

function summary(tally: Tally | undefined) {
  const { written, upToDate, refused, failed } = tally ?? {};
  const failures = failed?.map(({ source }) => source);
  return [written, upToDate, refused, failures].map((files) => names(files).join(' '));
}

test('all bots of a folder are compiled, without those of declarations only', async () => {
  await seqbot();
  await write('all/people.seqbot', 'agent maya\n');
  await write('all/first.seqbot', bot('AllFirst'));
  await write('all/in/second.seqbot', `import "../people.seqbot"\n${bot('AllSecond')}`);
  await write('all-others/third.seqbot', bot('AllThird'));
  await known('AllFirst', 'AllSecond', 'AllThird');
  assert.deepEqual(summary(await compileAll(file('all'))), ['first.seqbot second.seqbot', '', '', '']);
  assert.include(await read(file('all/in/second.bot.json')), 'AllSecond');
  assert.isFalse(await exists(file('all/people.bot.json')));
  assert.isFalse(await exists(file('all-others/third.bot.json')));
  assert.isEmpty(window.tabGroups.all.flatMap(({ tabs }) => tabs));
});

test('a second run writes only what has changed', async () => {
  await seqbot();
  await write('again/same.seqbot', bot('AgainSame'));
  const { document } = await openNew('again/other.seqbot', bot('AgainOther'));
  await known('AgainSame');
  await compileAll(file('again'));
  assert.deepEqual(summary(await compileAll(file('again'))), ['', 'other.seqbot same.seqbot', '', '']);
  await replace(await window.showTextDocument(document), 'Hi!', 'Hello!');
  assert.deepEqual(summary(await compileAll(file('again'))), ['other.seqbot', 'same.seqbot', '', '']);
  assert.include(await read(file('again/other.bot.json')), 'Hello!');
});

test('a bot with errors is refused, keeps what was compiled, and its errors are among the problems', async () => {
  await seqbot();
  await write('some/good.seqbot', bot('SomeGood'));
  await write('some/bad.bot.json', 'old');
  await write('some/bad.seqbot', bot('SomeBad').replace('end', 'goto Nowhere'));
  const bad = file('some/bad.seqbot');
  await known('SomeGood', 'SomeBad');
  assert.deepEqual(summary(await compileAll(file('some'))), ['good.seqbot', '', 'bad.seqbot', '']);
  assert.equal(await read(file('some/bad.bot.json')), 'old');
  assert.deepEqual((await problems(bad, 1)).map(lineOf), ['1:52 error unknown-branch']);
  assert.isFalse(workspace.textDocuments.some(({ uri }) => uri.toString() === bad.toString()));
  await write('some/bad.seqbot', bot('SomeBad'));
  await problems(bad, 0);
  assert.deepEqual(summary(await compileAll(file('some'))), ['bad.seqbot', 'good.seqbot', '', '']);
  await workspace.fs.delete(bad);
});

test('all bots of the workspace go to the output folder', async () => {
  await seqbot();
  await withOutputFolder('dist/all', async () => {
    const tally = await compileAll();
    assert.includeMembers(names(tally?.written), ['pizza.seqbot', 'support.seqbot', 'website.seqbot']);
    assert.notInclude(names(tally?.written), 'people.seqbot');
    assert.isTrue(await exists(file('dist/all/support/support.bot.json')));
  });
});

test('one that cannot be written does not keep the others from it', async () => {
  await seqbot();
  await write('blocked/a.seqbot', bot('BlockedA'));
  await write('blocked/a.bot.json/inside', 'kept');
  await write('blocked/b.seqbot', bot('BlockedB'));
  await known('BlockedA', 'BlockedB');
  const tally = await compileAll(file('blocked'));
  assert.deepEqual(summary(tally), ['b.seqbot', '', '', 'a.seqbot']);
  assert.equal(await read(file('blocked/a.bot.json/inside')), 'kept');
});

test('while one run is on its way no other begins', async () => {
  await seqbot();
  await write('once/first.seqbot', bot('OnceFirst'));
  await write('once/in/second.seqbot', bot('OnceSecond'));
  await known('OnceFirst', 'OnceSecond');
  const [all, part] = await Promise.all([compileAll(file('once')), compileAll(file('once/in'))]);
  assert.deepEqual(summary(all), ['first.seqbot second.seqbot', '', '', '']);
  assert.deepEqual(summary(part), summary(all));
  assert.deepEqual(summary(await compileAll(file('once/in'))), ['', 'second.seqbot', '', '']);
});

test('all that is selected is compiled', async () => {
  await seqbot();
  for (const name of ['One', 'Two', 'Three']) {
    await write(`selected/${name}/bot.seqbot`, bot(`Selected${name}`));
    await known(`Selected${name}`);
  }
  const [one, two] = [file('selected/One'), file('selected/Two')];
  assert.deepEqual(summary(await compileAll(one, [one, two])), ['bot.seqbot bot.seqbot', '', '', '']);
  assert.isFalse(await exists(file('selected/Three/bot.bot.json')));
});

test('a folder without bots, one that is not there, and what is no folder are no end', async () => {
  await seqbot();
  await write('empty/notes.txt', '');
  for (const folder of [file('empty'), file('nowhere')])
    assert.deepEqual(summary(await compileAll(folder)), ['', '', '', '']);
  for (const wrong of [7, 'all', {}, []]) assert.isUndefined(await compileAll(wrong), String(wrong));
});
