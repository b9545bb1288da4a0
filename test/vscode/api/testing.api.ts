import { assert } from 'chai';
import {
  CancellationTokenSource,
  commands,
  Selection,
  TestRunProfileKind,
  TestRunRequest,
  workspace,
} from 'vscode';
import { placeOf, replace } from './editing.js';
import { test } from './runner.js';
import { GREETS, itemAt, reportOf, runItems, shownTree, statuses } from './scenarios.js';
import { until } from './until.js';
import { file, openNew, seqbot, write } from './workspace.js';

test('scenarios are shown by folder, file and sequence', async () => {
  await write('shown/deep/greets.seqbot', GREETS);
  await write('shown/without.seqbot', GREETS.slice(0, GREETS.indexOf('scenario')));
  await itemAt('shown', 'deep', 'greets.seqbot');
  const { shown } = await shownTree();
  assert.deepEqual(shown, { deep: { 'greets.seqbot': { Greets: { 'Says hello': {}, 'Asks back': {} } } } });
});

test('an item knows where its scenario stands, and scenarios of the examples are shown too', async () => {
  const editor = await openNew('placed.seqbot', GREETS);
  const item = await itemAt('placed.seqbot', 'Greets', 'Asks back');
  assert.equal(item.uri?.toString(), editor.document.uri.toString());
  assert.equal(editor.document.getText(item.range).split('\n')[0], 'scenario "Asks back" of Greets {');
  assert.isNotEmpty((await shownTree())['pizza.seqbot']);
});

test('the tree follows what is typed, and keeps what can be read of a broken file', async () => {
  const editor = await openNew('typed.seqbot', GREETS);
  const item = await itemAt('typed.seqbot', 'Greets', 'Says hello');
  await replace(editor, '"Asks back"', '"Says hello"');
  await itemAt('typed.seqbot', 'Greets', 'Says hello');
  await replace(editor, 'reply "See you"', 'reply "See you');
  await replace(editor, 'attribute name "Name"', 'attribute attribute {');
  await replace(editor, 'scenario "Says hello" of', 'scenario "Is polite" of');
  await itemAt('typed.seqbot', 'Greets', 'Is polite');
  await replace(editor, 'scenario "Is polite" of', 'scenario "Says hello" of');
  assert.equal((await itemAt('typed.seqbot', 'Greets', 'Says hello')).id, item.id);
});

test('scenarios go with their file, and folders with their last one', async () => {
  const uri = await write('going/away.seqbot', GREETS);
  await itemAt('going', 'away.seqbot');
  await workspace.fs.delete(uri);
  await until('it is gone', async () => (await shownTree()).going === undefined);
});

test('scenarios are run, and fail at their line', async () => {
  const editor = await openNew('failing.seqbot', GREETS);
  const { profiles } = (await seqbot()).scenarios;
  const all = await itemAt('failing.seqbot');
  assert.deepEqual(statuses(await runItems(profiles.run, all)), {
    'Says hello': 'passed',
    'Asks back': 'passed',
  });
  await replace(editor, 'reply "How are you?"', 'reply "How do you do?"');
  const report = await runItems(profiles.run, all);
  assert.deepEqual(statuses(report), { 'Says hello': 'passed', 'Asks back': 'failed' });
  const [, failed] = report.scenarios;
  if (failed?.result.status !== 'failed') return assert.fail('It did not fail');
  const { range, expected, actual, acceptable, played } = failed.result.failure;
  assert.equal(editor.document.lineAt(range.start.line).text, '  bot "How are you?"');
  assert.deepEqual([expected, actual, acceptable], ['How are you?', 'How do you do?', true]);
  assert.equal(played?.uri, editor.document.uri.toString());
  assert.include(failed.result.transcript, 'Bot: How do you do?');
});

test('a scenario of a file with errors is not run, and the error is told', async () => {
  await openNew('erroneous.seqbot', GREETS.replace('"Bye" -> Third', '"Bye" -> Thrid'));
  const { profiles } = (await seqbot()).scenarios;
  const report = await runItems(profiles.run, await itemAt('erroneous.seqbot', 'Greets', 'Says hello'));
  const [{ result } = assert.fail('It was not run')] = report.scenarios;
  if (result.status !== 'not-run') return assert.fail(result.status);
  assert.deepInclude(result.problems[0], { uri: file('erroneous.seqbot').toString(), line: 7 });
});

test('coverage says what of a file was played, and what was not', async () => {
  await openNew('covered.seqbot', GREETS);
  const { profiles } = (await seqbot()).scenarios;
  const report = await runItems(profiles.coverage, await itemAt('covered.seqbot'));
  assert.equal(report.kind, TestRunProfileKind.Coverage);
  const [coverage, ...others] = report.files;
  if (!coverage) return assert.fail('There is no coverage');
  assert.isEmpty(others);
  assert.equal(coverage.uri.toString(), file('covered.seqbot').toString());
  assert.deepInclude(coverage.declarationCoverage, { covered: 2, total: 3 });
  assert.deepInclude(coverage.statementCoverage, { covered: 4, total: 6 });
  assert.deepInclude(coverage.branchCoverage, { covered: 1, total: 2 });
});

test('the scenario at the cursor is run, and the one that a lens names', async () => {
  const editor = await openNew('cursor.seqbot', GREETS);
  await itemAt('cursor.seqbot', 'Greets', 'Asks back');
  const { start } = placeOf(editor.document, 'visitor "Hi"');
  editor.selection = new Selection(start, start);
  const atCursor = await reportOf(() => commands.executeCommand('seqbot.scenarios.runAtCursor'));
  assert.deepEqual(statuses(atCursor), { 'Asks back': 'passed' });
  const uri = editor.document.uri.toString();
  const named = await reportOf(() => commands.executeCommand('seqbot.runScenario', uri, 'Says hello'));
  assert.deepEqual(statuses(named), { 'Says hello': 'passed' });
});

test('a continuous run plays a bot again when a file of it is saved', async () => {
  const library = await openNew('continuous/library.seqbot', GREETS.slice(0, GREETS.indexOf('scenario')));
  const scenarios = `import "./library.seqbot"\n${GREETS.slice(GREETS.indexOf('scenario'))}`;
  await write('continuous/main.seqbot', scenarios);
  await write('continuous/other.seqbot', GREETS);
  await itemAt('continuous', 'other.seqbot');
  const folder = await itemAt('continuous');
  await itemAt('continuous', 'main.seqbot');
  const { run } = (await seqbot()).scenarios.profiles;
  const source = new CancellationTokenSource();
  const first = await reportOf(async () =>
    run.runHandler(new TestRunRequest([folder], undefined, run, true), source.token),
  );
  assert.lengthOf(first.scenarios, 4);
  await replace(library, 'reply "Hello"', 'reply "Hey"');
  const again = await reportOf(() => library.document.save());
  assert.deepEqual(statuses(again), { 'Says hello': 'failed', 'Asks back': 'passed' });
  assert.deepEqual(filesOf(again.scenarios.map(({ scenario }) => scenario.uri)), ['main.seqbot']);
  source.cancel();
});

test('what is no scenario is not run', async () => {
  const { scenarios } = await seqbot();
  const reports: unknown[] = [];
  const subscription = scenarios.onDidEndRun((report) => reports.push(report));
  const bad: unknown[][] = [[], [7], ['nonsense', 'x'], ['file:///a.seqbot', 'x'], [{}], [{ test: 7 }]];
  for (const args of bad)
    for (const command of ['seqbot.runScenario', 'seqbot.scenarios.accept'])
      await commands.executeCommand(command, ...args);
  subscription.dispose();
  assert.isEmpty(reports);
});

function filesOf(uris: readonly string[]): string[] {
  return [...new Set(uris.map((uri) => uri.slice(uri.lastIndexOf('/') + 1)))];
}
