import { assert } from 'chai';
import { window } from 'vscode';
import { test } from './runner.js';
import { until } from './until.js';
import { extension, file } from './workspace.js';

test('a .seqbot file activates the extension', async () => {
  const { document } = await window.showTextDocument(file('pizza.seqbot'));
  assert.equal(document.languageId, 'seqbot');
  await until('the extension is active', () => extension().isActive);
  await extension().exports.ready;
});
