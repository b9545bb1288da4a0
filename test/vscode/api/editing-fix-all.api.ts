import { assert } from 'chai';
import {
  type CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  commands,
  Range,
  type TextDocument,
  workspace,
} from 'vscode';
import { replace } from './editing.js';
import { problems } from './problems.js';
import { test } from './runner.js';
import { openNew, read } from './workspace.js';

const SLIPS = `sequence Slips {
  branch Start {
    repyl “Hi!”;
    wait 2 s;
    -> End
  }

  branch End { reply "Bye!" end }
}
`;
const MENDED = SLIPS.replace('repyl “Hi!”;', 'reply "Hi!"').replace('wait 2 s;', 'wait 2s');
const FIX_ALL = CodeActionKind.SourceFixAll.append('seqbot');

test('Fix All mends what has one obvious mend, and leaves the rest', async () => {
  const wrong = SLIPS.replace('-> End', '-> Nowhere');
  const { document } = await openNew('editing/fix-all.seqbot', wrong);
  await problems(document.uri, 6);
  const [action, ...others] = await actions(document, FIX_ALL);
  assert.deepEqual(others, []);
  assert.equal(action?.kind?.value, FIX_ALL.value);
  if (!action?.edit) throw new Error('It has no edit');
  assert.isTrue(await workspace.applyEdit(action.edit));
  assert.equal(document.getText(), MENDED.replace('-> End', '-> Nowhere'));
  await problems(document.uri, 1);
});

test('all of one kind are mended at once', async () => {
  const { document } = await openNew('editing/fix-kind.seqbot', SLIPS);
  await problems(document.uri, 5);
  const all = (await actions(document, CodeActionKind.QuickFix)).filter(({ title }) =>
    title.startsWith('Fix all'),
  );
  assert.deepEqual(
    all.map(({ title }) => title),
    ['Fix all "semicolon" in this file'],
  );
});

test('with editor.codeActionsOnSave a bot is mended when it is saved, and by itself it is not', async () => {
  const editor = await openNew('editing/fix-on-save.seqbot', SLIPS);
  const { document } = editor;
  await problems(document.uri, 5);
  await replace(editor, 'Bye!', 'Goodbye!');
  await save(document);
  assert.equal(document.getText(), SLIPS.replace('Bye!', 'Goodbye!'));
  await fixOnSave({ [FIX_ALL.value]: 'explicit' });
  try {
    await replace(editor, 'Goodbye!', 'Bye!');
    await save(document);
  } finally {
    await fixOnSave(undefined);
  }
  assert.equal(await read(document.uri), MENDED);
});

async function actions({ uri, lineCount }: TextDocument, kind: CodeActionKind): Promise<CodeAction[]> {
  const range = new Range(0, 0, lineCount, 0);
  const found = await commands.executeCommand<CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind.value,
  );
  return found ?? [];
}

async function save(document: TextDocument): Promise<void> {
  assert.isTrue(await document.save());
}

function fixOnSave(wanted: Record<string, string> | undefined): Thenable<void> {
  const configuration = workspace.getConfiguration('editor', { languageId: 'seqbot' });
  return configuration.update('codeActionsOnSave', wanted, ConfigurationTarget.Workspace, true);
}
