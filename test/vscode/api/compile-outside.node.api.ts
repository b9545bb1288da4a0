import fs from 'node:fs/promises';
import { assert } from 'chai';
import { compile, withOutputFolder } from './commands.js';
import { test } from './runner.js';
import { saying } from './sources.js';
import { exists, file, read, seqbot, write } from './workspace.js';

test('an output folder outside the workspace is refused', async () => {
  await seqbot();
  const source = await write('inside.seqbot', saying('inside'));
  for (const folder of ['../outside', 'dist/../../outside', '../examples-too']) {
    await withOutputFolder(folder, async () => {
      assert.isUndefined(await compile(source), folder);
      assert.isFalse(await exists(file(folder)), folder);
      assert.isFalse(await exists(file('inside.bot.json')), folder);
    });
  }
});

test('an output folder that leads through a symbolic link is refused', async () => {
  await seqbot();
  const source = await write('linked.seqbot', saying('linked'));
  await fs.mkdir(file('../elsewhere').fsPath);
  await fs.symlink(file('../elsewhere').fsPath, file('link').fsPath);
  for (const folder of ['link', 'link/deeper']) {
    await withOutputFolder(folder, async () => {
      assert.isUndefined(await compile(source), folder);
      assert.deepEqual(await fs.readdir(file('../elsewhere').fsPath), []);
    });
  }
});

test('a symbolic link in the place of the compiled bot is replaced, and its target kept', async () => {
  await seqbot();
  const source = await write('beside.seqbot', saying('beside'));
  await fs.writeFile(file('../target').fsPath, 'kept');
  await fs.symlink(file('../target').fsPath, file('beside.bot.json').fsPath);
  const target = await compile(source);
  assert.include(target && (await read(target)), 'beside');
  assert.equal(await fs.readFile(file('../target').fsPath, 'utf8'), 'kept');
});
