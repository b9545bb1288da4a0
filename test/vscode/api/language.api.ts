import { assert } from 'chai';
import {
  type CompletionItem,
  commands,
  DiagnosticSeverity,
  type DocumentSymbol,
  type TextDocument,
  workspace,
} from 'vscode';
import { behind, placeOf, replace } from './editing.js';
import { completions, definitions, labelOf } from './features.js';
import { lineOf, problems } from './problems.js';
import { test } from './runner.js';
import { saying } from './sources.js';
import { file, open, openNew, seqbot, write } from './workspace.js';

const TWO_SEQUENCES = `
attribute nickname
agent maya
department sales { maya }

sequence First {
  branch Hello { reply "Hi!" -> Bye }
  branch constructor { reply "So you are {nickname}." end }
  branch Bye { reply "Bye!" end }
}

sequence Second {
  branch Elsewhere { reply "Hi." end }
}
`;

test('an arrow offers the branches of its sequence and no others', async () => {
  const { document } = await openNew('arrow.seqbot', TWO_SEQUENCES);
  assert.sameMembers(labelsOf(await completions(document, behind(document, '-> '))), [
    'Hello',
    'constructor',
    'Bye',
  ]);
});

test('an arrow that has just been typed offers the same', async () => {
  const editor = await openNew('typed.seqbot', TWO_SEQUENCES);
  await replace(editor, 'reply "Bye!" end', 'reply "Bye!" -> ');
  const position = behind(editor.document, 'reply "Bye!" -> ');
  assert.sameMembers(labelsOf(await completions(editor.document, position)), ['Hello', 'constructor', 'Bye']);
});

test('a brace in a text offers attributes and agents, those of other files with their import', async () => {
  const { document } = await openNew('brace.seqbot', TWO_SEQUENCES);
  const items = await completions(document, behind(document, '"So you are {'));
  const imports = (item: CompletionItem) =>
    (item.additionalTextEdits ?? []).map(({ newText }) => newText.trim());
  const visible = items.filter((item) => imports(item).length === 0);
  assert.sameMembers(visible.map(labelOf), ['nickname', '@maya']);
  const plan = items.find((item) => labelOf(item) === 'plan');
  assert.deepEqual(plan && imports(plan), ['import "./support/visitor.seqbot"']);
});

test('a text offers nothing outside braces, no words of other texts either', async () => {
  const { document } = await openNew('text.seqbot', TWO_SEQUENCES);
  assert.deepEqual(await completions(document, behind(document, '"So you ')), []);
});

test('the name behind an arrow leads to its branch', async () => {
  const { document } = await open('pizza.seqbot');
  const [target, ...others] = await definitions(document, behind(document, '-> Ord'));
  assert.equal(target?.uri.toString(), document.uri.toString());
  assert.equal(document.getText(target?.range), 'Order');
  assert.equal(target && document.lineAt(target.range.start).text.trim(), 'branch Order {');
  assert.isEmpty(others);
});

test('an attribute in a text leads to its declaration in an imported file', async () => {
  const { document } = await open('support/support.seqbot');
  const [target, ...others] = await definitions(document, behind(document, '"Good to see you again, {na'));
  assert.equal(target?.uri.toString(), file('support/visitor.seqbot').toString());
  const declared = await open('support/visitor.seqbot');
  assert.deepEqual(target?.range, placeOf(declared.document, 'name'));
  assert.isEmpty(others);
});

test('the outline has declarations, sequences, branches and scenarios', async () => {
  const { document } = await open('pizza.seqbot');
  const symbols = await outline(document);
  assert.deepEqual(
    symbols.slice(0, 7).map(({ name }) => name),
    ['name', 'email', 'pizza', 'maya', 'sales', 'PizzaPalace', 'A new visitor orders a Diavola'],
  );
  assert.equal(symbols.at(-1)?.name, 'Nobody is online');
  const sequence = symbols.find(({ name }) => name === 'PizzaPalace');
  const branches = ['Welcome', 'Order', 'Confirm', 'Person', 'Back'];
  assert.deepEqual(
    sequence?.children.map(({ name }) => name),
    branches,
  );
  assert.equal(document.getText(sequence?.selectionRange), 'PizzaPalace');
});

test('a misspelt branch is one problem with a code that says what was meant', async () => {
  const editor = await open('pizza.seqbot');
  await replace(editor, '-> Person', '-> Persn');
  const [problem] = await problems(editor.document.uri, 1);
  assert.equal(problem && lineOf(problem).replace(/^\S+ /, ''), 'error unknown-branch');
  assert.equal(problem?.severity, DiagnosticSeverity.Error);
  assert.include(problem?.message, 'Did you mean "Person"?');
  assert.equal(editor.document.getText(problem?.range), 'Persn');
  await replace(editor, 'Persn', 'Person');
  await problems(editor.document.uri, 0);
});

test('edits that are dropped take their problems with them', async () => {
  const editor = await open('pizza.seqbot');
  await replace(editor, 'goto Welcome', 'goto Nowhere');
  await problems(editor.document.uri, 1);
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await problems(editor.document.uri, 0);
});

test('a file that no editor shows has problems until it is mended or deleted', async () => {
  await seqbot();
  const uri = await write('unseen.seqbot', saying('{nobody}'));
  await problems(uri, 1);
  await write('unseen.seqbot', saying('nothing'));
  await problems(uri, 0);
  await write('unseen.seqbot', saying('{nobody}'));
  await problems(uri, 1);
  await workspace.fs.delete(uri);
  await problems(uri, 0);
});

function labelsOf(items: readonly CompletionItem[]): string[] {
  return items.map(labelOf);
}

function outline({ uri }: TextDocument): Thenable<DocumentSymbol[]> {
  return commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
}
