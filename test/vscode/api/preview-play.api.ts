import { assert } from 'chai';
import { commands, env, Selection, type TextDocument, type Uri } from 'vscode';
import type { OpenPreview } from '../../../client/api.js';
import { placeOf, replace } from './editing.js';
import { close, find, preview, transcriptOf } from './previews.js';
import { problems } from './problems.js';
import { test } from './runner.js';
import { until } from './until.js';
import { openNew, seqbot, write } from './workspace.js';

const ASKING = `attribute name "Name"

sequence Asks {
  branch First {
    ask name "Who are you?"
    -> Second
  }

  branch Second {
    reply "And how?"
    options {
      "Well"  -> Third
      "Badly" -> First
    }
  }

  branch Third {
    reply "Bye"
    end
  }

  branch Nobody {
    reply "Alone"
    end
  }
}
`;

test('a bot is played from its beginning to a branch', async () => {
  const editor = await openNew('playing.seqbot', ASKING);
  await playFrom(editor.document.uri, lineOf(ASKING, 'branch Third'));
  const opened = await openPreview(editor.document.uri);
  await says(opened, 'Bot: Bye');
  assert.include(transcriptOf(opened), 'Visitor: Well');
  assert.deepInclude(opened.shown, { played: 2, inputs: 2, stopped: null, ended: true });
});

test('a conversation is stepped back and forward, and begun anew', async () => {
  const editor = await openNew('stepping.seqbot', ASKING);
  await playFrom(editor.document.uri, lineOf(ASKING, 'branch Third'));
  const opened = await openPreview(editor.document.uri);
  await isPlayed(opened, 2, 2);
  await commands.executeCommand('seqbot.preview.back');
  await isPlayed(opened, 1, 2);
  assert.notInclude(transcriptOf(opened), 'Bot: Bye');
  await commands.executeCommand('seqbot.preview.back');
  await isPlayed(opened, 0, 2);
  await commands.executeCommand('seqbot.preview.forward');
  await commands.executeCommand('seqbot.preview.forward');
  await isPlayed(opened, 2, 2);
  await commands.executeCommand('seqbot.preview.restart');
  await isPlayed(opened, 0, 0);
});

test('an edit keeps what was played, as far as it fits', async () => {
  const editor = await openNew('keeping.seqbot', ASKING);
  await playFrom(editor.document.uri, lineOf(ASKING, 'branch Third'));
  const opened = await openPreview(editor.document.uri);
  await isPlayed(opened, 2, 2);
  await replace(editor, 'reply "Bye"', 'reply "See you"');
  await says(opened, 'Bot: See you');
  await isPlayed(opened, 2, 2);
  await replace(editor, '"Well"  -> Third', '"Quite" -> Third\n      "Other" -> First');
  await isPlayed(opened, 1, 2);
  assert.isNotNull(opened.shown?.stopped);
  await replace(editor, '"Quite" -> Third\n      "Other" -> First', '"Well" -> Third');
  await isPlayed(opened, 2, 2);
  assert.isNull(opened.shown?.stopped);
});

test('the branch at the cursor is played to, in a preview that is opened for it', async () => {
  const editor = await openNew('cursored.seqbot', ASKING);
  const { start } = placeOf(editor.document, 'reply "And how?"');
  editor.selection = new Selection(start, start);
  await commands.executeCommand('seqbot.preview.playToCursor');
  const opened = await openPreview(editor.document.uri);
  await says(opened, 'Bot: And how?');
});

test('a branch of an imported file is played in the preview that plays it', async () => {
  const library = await write('plays/library.seqbot', ASKING);
  const source =
    'import "./library.seqbot"\nsequence Main { branch A { reply "Main" invite sequence Asks } }';
  const opened = await preview(await write('plays/main.seqbot', source));
  await says(opened, 'Bot: Main');
  await playFrom(library, lineOf(ASKING, 'branch Third'));
  await says(opened, 'Bot: Bye');
  assert.include(transcriptOf(opened), 'Bot: Main');
  assert.deepEqual((await seqbot()).previews, [opened]);
});

test('what was played stays where no way leads to a branch', async () => {
  const editor = await openNew('nowhere.seqbot', ASKING);
  await playFrom(editor.document.uri, lineOf(ASKING, 'branch Second'));
  const opened = await openPreview(editor.document.uri);
  await isPlayed(opened, 1, 1);
  await playFrom(editor.document.uri, lineOf(ASKING, 'branch Nobody'));
  await isPlayed(opened, 1, 1);
  assert.notInclude(transcriptOf(opened), 'Bot: Alone');
});

test('a file with errors is not played further', async () => {
  const editor = await openNew('erring.seqbot', ASKING);
  const opened = await preview(editor.document.uri);
  await says(opened, 'Bot: Who are you?');
  await replace(editor, 'reply "Bye"', 'reply "{nobody}"');
  await problems(editor.document.uri, 2);
  await playFrom(editor.document.uri, lineOf(ASKING, 'branch Third'));
  assert.deepInclude(opened.shown, { played: 0, inputs: 0 });
});

test('what is no place in a file is not played', async () => {
  const api = await seqbot();
  for (const uri of [undefined, 7, 'nonsense', {}]) await playFrom(uri, { line: 0, character: 0 });
  for (const place of [
    undefined,
    7,
    {},
    { line: 0 },
    { line: -1, character: 0 },
    { line: '0', character: 0 },
  ])
    await playFrom('file:///a.seqbot', place);
  await commands.executeCommand('seqbot.preview.restart');
  assert.isEmpty(api.previews);
});

test('moves are made in the preview that was used last', async () => {
  const first = await openNew('first.seqbot', ASKING);
  await playFrom(first.document.uri, lineOf(ASKING, 'branch Third'));
  const left = await openPreview(first.document.uri);
  await isPlayed(left, 2, 2);
  const second = await write('second.seqbot', ASKING);
  await playFrom(second, lineOf(ASKING, 'branch Third'));
  const right = await openPreview(second);
  await isPlayed(right, 2, 2);
  await commands.executeCommand('seqbot.preview.back');
  await isPlayed(right, 1, 2);
  assert.deepInclude(left.shown, { played: 2 });
  await close(right);
  await commands.executeCommand('seqbot.preview.back');
  await isPlayed(left, 1, 2);
});

test('a conversation is copied as text and as Markdown', async () => {
  const editor = await openNew('copied.seqbot', ASKING);
  const opened = await preview(editor.document.uri);
  await says(opened, 'Bot: Who are you?');
  await commands.executeCommand('seqbot.preview.copyText');
  await clipboardHas('Bot: Who are you?');
  await commands.executeCommand('seqbot.preview.copyMarkdown');
  await clipboardHas('**Bot:** Who are you?');
});

test('a conversation is saved as a scenario that holds', async () => {
  const editor = await openNew('saved.seqbot', ASKING);
  await playFrom(editor.document.uri, lineOf(ASKING, 'branch Third'));
  const opened = await openPreview(editor.document.uri);
  await isPlayed(opened, 2, 2);
  await saveScenario(editor.document, 'Conversation 1');
  const text = editor.document.getText();
  assert.isTrue(text.startsWith(ASKING));
  assert.include(text, 'visitor "Well"');
  assert.isTrue(editor.document.isDirty);
  await until('it is selected', () =>
    /^scenario "Conversation 1" .*}$/s.test(editor.document.getText(editor.selection)),
  );
  await isPlayed(opened, 2, 2);
  await saveScenario(editor.document, 'Conversation 2');
});

/** Saves under the title that is proposed, once that is asked for. */
async function saveScenario(document: TextDocument, title: string): Promise<void> {
  await commands.executeCommand('seqbot.preview.saveScenario');
  await until(`"${title}" is there`, async () => {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return document.getText().includes(`scenario "${title}"`);
  });
}

function playFrom(uri: unknown, position: unknown): Thenable<void> {
  return commands.executeCommand('seqbot.playFrom', uri instanceof Object ? String(uri) : uri, position);
}

function lineOf(source: string, text: string): { line: number; character: number } {
  return { line: source.slice(0, source.indexOf(text)).split('\n').length - 1, character: 2 };
}

async function openPreview(uri: Uri): Promise<OpenPreview> {
  const api = await seqbot();
  return until(`the preview of ${uri.path} is open`, () => find(api.previews, uri));
}

async function says(opened: OpenPreview, line: string): Promise<void> {
  await until(
    `${opened.title} shows "${line}"`,
    () => transcriptOf(opened).includes(line),
    () => transcriptOf(opened).join('\n'),
  );
}

async function isPlayed(opened: OpenPreview, played: number, inputs: number): Promise<void> {
  await until(
    `${played} of ${inputs} are played`,
    () => opened.shown?.played === played && opened.shown.inputs === inputs,
    () => JSON.stringify(opened.shown),
  );
}

async function clipboardHas(text: string): Promise<void> {
  await until(`"${text}" is on the clipboard`, async () => (await env.clipboard.readText()).includes(text));
}
