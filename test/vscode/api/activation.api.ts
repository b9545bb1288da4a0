import { assert } from 'chai';
import { test } from './runner.js';
import { until } from './until.js';
import { extension, open } from './workspace.js';

test('a .seqbot file activates the extension', async () => {
  const { document } = await open('pizza.seqbot');
  assert.equal(document.languageId, 'seqbot');
  await until('the extension is active', () => extension().isActive);
  await extension().exports.ready;
});
