import { assert } from 'chai';
import { commands } from 'vscode';
import { test } from './runner.js';
import { GREETS, itemAt, reportOf, runItems, statuses } from './scenarios.js';
import { until } from './until.js';
import { openNew, seqbot } from './workspace.js';

test('what happens is accepted, and runs again', async () => {
  const editor = await openNew('accepted.seqbot', GREETS.replace('bot "How are you?"', 'bot "What?" // why'));
  await itemAt('accepted.seqbot', 'Greets', 'Asks back');
  const uri = editor.document.uri.toString();
  const report = await reportOf(() => commands.executeCommand('seqbot.scenarios.accept', uri, 'Asks back'));
  assert.deepEqual(statuses(report), { 'Asks back': 'passed' });
  assert.equal(editor.document.getText(), GREETS.replace('bot "How are you?"', 'bot "How are you?" // why'));
  assert.isTrue(editor.document.isDirty);
});

test('scenarios are generated for what is not covered', async () => {
  const editor = await openNew('generated.seqbot', GREETS);
  await commands.executeCommand('seqbot.scenarios.generate', editor.document.uri);
  assert.isTrue(editor.document.getText().startsWith(GREETS));
  assert.include(editor.document.getText(), 'visitor "Bye"');
  const { profiles } = (await seqbot()).scenarios;
  await until('it is shown', async () => (await itemAt('generated.seqbot', 'Greets')).children.size === 3);
  const report = await runItems(profiles.coverage, await itemAt('generated.seqbot'));
  assert.deepInclude(report.files[0]?.branchCoverage, { covered: 2, total: 2 });
  assert.notInclude(Object.values(statuses(report)), 'failed');
});
