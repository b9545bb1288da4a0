import { assert } from 'chai';
import { WorkspaceEdit, workspace } from 'vscode';
import { behind } from './editing.js';
import { prepareRename, rename } from './features.js';
import { writeKnown } from './known-file.js';
import { test } from './runner.js';
import { until } from './until.js';
import { file, open, openNew } from './workspace.js';

const PEOPLE = 'attribute wish "A wish"\nagent kim\n';
const BOT = `import "./people.seqbot"

sequence Wishes {
  branch Begin { reply "Hello, {wish|you}" ask wish "What?" -> Bye }
  branch Bye { note "{@kim}" close }
}

scenario "One wish" of Wishes {
  bot "What?"
  visitor "Cake"
  expect wish is "Cake"
}
`;

test('renaming changes texts, other files and scenarios, and nothing else', async () => {
  await writeKnown('editing/rename/people.seqbot', PEOPLE);
  const { document } = await openNew('editing/rename/bot.seqbot', BOT);
  const edit = await rename(document, behind(document, '{wi'), 'longing');
  assert.isTrue(await workspace.applyEdit(edit));
  assert.equal(
    document.getText(),
    BOT.replace('{wish|', '{longing|').replace(/(ask|expect) wish/g, '$1 longing'),
  );
  const people = await workspace.openTextDocument(file('editing/rename/people.seqbot'));
  assert.equal(people.getText(), PEOPLE.replace('attribute wish', 'attribute longing'));
});

test('the rename box holds the name alone', async () => {
  await writeKnown('editing/box/people.seqbot', PEOPLE);
  const { document } = await openNew('editing/box/bot.seqbot', BOT);
  const { range, placeholder } = await prepareRename(document, behind(document, '{@k'));
  assert.deepEqual([document.getText(range), placeholder], ['kim', 'kim']);
});

/** Where renaming is refused, with what name, and why. */
const REFUSED: readonly { at: string; name: string; why: string }[] = [
  { at: 'branch Beg', name: 'Bye', why: 'Sequence "Wishes" already has a branch "Bye".' },
  { at: 'branch Beg', name: 'not', why: '"not"' },
  { at: 'branch Beg', name: 'two words', why: '"two words"' },
];

test('a name that is taken or no name is refused, with the reason', async () => {
  const { document } = await openNew(
    'editing/refused.seqbot',
    BOT.replace(/^import.*/, 'attribute wish\nagent kim'),
  );
  for (const { at, name, why } of REFUSED) {
    assert.include(await reasonOf(rename(document, behind(document, at), name)), why);
  }
});

test('a keyword cannot be renamed', async () => {
  const { document } = await openNew('editing/keyword.seqbot', BOT);
  const reason = await reasonOf(prepareRename(document, behind(document, 'clos')));
  assert.include(reason, 'nothing here that can be renamed');
});

test('moving a file mends the imports of it and in it', async () => {
  await writeKnown('editing/move/people.seqbot', PEOPLE);
  await writeKnown('editing/move/team.seqbot', `import "./people.seqbot"\ndepartment sales { kim }\n`);
  const { document } = await openNew('editing/move/bot.seqbot', BOT.replace('people', 'team'));
  const edit = new WorkspaceEdit();
  edit.renameFile(file('editing/move/team.seqbot'), file('editing/move/deep/crew.seqbot'));
  assert.isTrue(await workspace.applyEdit(edit));
  await until('the import is mended', () => document.getText().startsWith('import "./deep/crew.seqbot"'));
  const moved = await open('editing/move/deep/crew.seqbot');
  await until('the moved import is mended', () =>
    moved.document.getText().startsWith('import "../people.seqbot"'),
  );
});

async function reasonOf(refused: Thenable<unknown>): Promise<string> {
  try {
    await refused;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('It was not refused');
}
