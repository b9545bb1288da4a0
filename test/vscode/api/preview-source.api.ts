import { assert } from 'chai';
import { Selection, type TextEditor } from 'vscode';
import type { OpenPreview } from '../../../client/api.js';
import { placeOf, replace } from './editing.js';
import { close, find, preview } from './previews.js';
import { problems } from './problems.js';
import { test } from './runner.js';
import { until } from './until.js';
import { open, openNew, seqbot, write } from './workspace.js';

const ASKING = `attribute name "Name"

sequence Asks {
  branch First {
    reply "Hi"
    ask name "Who are you?"
    -> Second
  }

  branch Second {
    reply "Bye"
    end
  }
}
`;

test('what is being played is marked in the source, through edits', async () => {
  const editor = await openNew('marked.seqbot', ASKING);
  const opened = await preview(editor.document.uri);
  await marks(opened, editor, 'ask name');
  await replace(editor, 'sequence', '\n// One more line.\nsequence');
  await marks(opened, editor, 'ask name');
  await replace(editor, 'ask name "Who are you?"', '');
  await marks(opened, editor, 'end\n');
});

test('what is being played is marked in an imported file', async () => {
  const library = await openNew('marks/library.seqbot', ASKING);
  const source = 'import "./library.seqbot"\nsequence Main { branch A { invite sequence Asks } }';
  const opened = await preview(await write('marks/main.seqbot', source));
  await marks(opened, library, 'ask name');
});

test('nothing is marked once the preview is closed', async () => {
  const editor = await openNew('unmarked.seqbot', ASKING);
  const opened = await preview(editor.document.uri);
  await marks(opened, editor, 'ask name');
  await close(opened);
  assert.isUndefined(find((await seqbot()).previews, editor.document.uri));
});

test('the preview is told which branch the cursor is in', async () => {
  const editor = await openNew('cursor.seqbot', ASKING);
  putCursor(editor, 'reply "Bye"');
  const opened = await preview(editor.document.uri);
  await isIn(opened, '/sequences/0/branches/1');
  putCursor(editor, 'reply "Hi"');
  await isIn(opened, '/sequences/0/branches/0');
  putCursor(editor, 'sequence Asks');
  await isIn(opened, null);
});

test('it is told of a cursor in an imported file, and of none in a file of another bot', async () => {
  await write('cursors/library.seqbot', ASKING);
  const source = 'import "./library.seqbot"\nsequence Main { branch A { invite sequence Asks } }';
  const opened = await preview(await write('cursors/main.seqbot', source));
  putCursor(await open('cursors/library.seqbot'), 'reply "Bye"');
  await isIn(opened, '/sequences/1/branches/1');
  putCursor(await openNew('cursors/other.seqbot', ASKING), 'reply "Bye"');
  await isIn(opened, null);
});

test('while the file has errors, the cursor is in the branch that it was in', async () => {
  const editor = await openNew('broken-cursor.seqbot', ASKING);
  putCursor(editor, 'reply "Hi"');
  const opened = await preview(editor.document.uri);
  await isIn(opened, '/sequences/0/branches/0');
  await replace(editor, 'sequence', '\n\n\n\n\n\n\n\nsequence');
  await replace(editor, '-> Second', '-> Nowhere');
  await problems(editor.document.uri, 1);
  putCursor(editor, 'branch Second');
  await isIn(opened, '/sequences/0/branches/1');
  putCursor(editor, '"Who are you?"');
  await isIn(opened, '/sequences/0/branches/0');
});

function putCursor(editor: TextEditor, text: string): void {
  const { start } = placeOf(editor.document, text);
  editor.selection = new Selection(start, start);
}

async function isIn(opened: OpenPreview, branch: string | null): Promise<void> {
  await until(
    `the cursor is in ${branch}`,
    () => opened.branch === branch,
    () => `it is in ${opened.branch}`,
  );
}

/** Waits until the line on which a text stands is the first one marked. */
async function marks(opened: OpenPreview, { document }: TextEditor, text: string): Promise<void> {
  await until(
    `"${text}" is marked`,
    () =>
      opened.marked?.uri === document.uri.toString() &&
      opened.marked.span[1] === placeOf(document, text).start.line,
    () => JSON.stringify({ marked: opened.marked, shown: opened.shown }),
  );
}
