import { assert } from 'chai';
import { workspace } from 'vscode';
import { compile } from './commands.js';
import { replace } from './editing.js';
import { anyProblems, problems } from './problems.js';
import { test } from './runner.js';
import { exists, file, open, seqbot, write } from './workspace.js';

const MEGABYTE = 1_000_000;

/** Files that are no bots, by name; each has problems. */
const RUBBISH: ReadonlyMap<string, string | Uint8Array> = new Map<string, string | Uint8Array>([
  ['zeroes', new Uint8Array(100)],
  [
    'bytes that are not UTF-8',
    new Uint8Array([0x80, 0xc3, 0x28, 0xa0, 0xa1, 0xe2, 0x28, 0xf0, 0x28, 0x8c, 0xff]),
  ],
  ['a lone quote', '"'],
  ['three quotes', '"""'],
  ['a megabyte of braces', '{'.repeat(MEGABYTE)],
  ['a text of braces', `sequence A { branch B { reply "${'{'.repeat(10_000)}" } }`],
]);

for (const [title, content] of RUBBISH) {
  test(`${title}: problems, nothing compiled, and other files are served`, async () => {
    await seqbot();
    const uri = await write(`${title}.seqbot`, content);
    await anyProblems(uri);
    assert.isUndefined(await compile(uri));
    await othersAreServed();
    assert.isFalse(await exists(file(`${title}.bot.json`)));
    await workspace.fs.delete(uri);
  });
}

test('an empty file compiles to nothing', async () => {
  await seqbot();
  assert.isUndefined(await compile(await write('empty.seqbot', '')));
  assert.isFalse(await exists(file('empty.bot.json')));
  await othersAreServed();
});

async function othersAreServed(): Promise<void> {
  const editor = await open('pizza.seqbot');
  await replace(editor, '-> Person', '-> Persn');
  await problems(editor.document.uri, 1);
  await replace(editor, 'Persn', 'Person');
  await problems(editor.document.uri, 0);
}
