import { describe, expect, it } from 'vitest';
import { CURSOR, Editor } from './support/editor.js';

const PEOPLE = `attribute na${CURSOR}me "Your name"
attribute pizza : "Margherita" | "Diavola"
agent maya
agent tom`;
const BOT = `import "./people.seqbot"
attribute
  mail
attribute city
sequence S {
  branch A {
    reply "Hi {name}" ask mail if name is known and mail is known -> B
    cards saves pizza { card "Margherita" { -> B } card "Other" { -> A } }
  }
  branch B { ask city "Where?" end }
}
scenario "s" of S { given name 2 }`;

/** What is renamed (the cursor is put into the first match), to what, and the reason against it. */
const refused: [string, string, RegExp | string][] = [
  ['name', '4you', /^"4you" is not a name: a letter/],
  ['name', 'two words', /is not a name/],
  ['name', '', /is not a name/],
  ['name', 'a--b', /is not a name/],
  ['name', 'is', '"is" can never be a name.'],
  ['name', 'not', '"not" can never be a name.'],
  ['name', 'mail', 'bot.seqbot already has another attribute "mail".'],
  [
    'name',
    'split',
    /^"split" is a word of the language, and would not be read as a name in bot\.seqbot, line 12/,
  ],
  ['maya', 'tom', 'people.seqbot already has another agent "tom".'],
  ['mail', 'name', 'people.seqbot already has another attribute "name".'],
  [
    'mail',
    'text',
    /^"text" is a word of the language, and would not be read as a name in bot\.seqbot, line 3/,
  ],
  ['A {', 'B', 'Sequence "S" already has a branch "B".'],
  ['Margherita', 'Diavola', '"Diavola" is already one of the values of this attribute.'],
  ['Margherita', 'other', 'A bubble or card beside this value already says "other".'],
  ['Margherita', 'M', /2 to 100 characters/],
  ['Margherita', '  ', 'A value needs something that can be read.'],
  ['sequence', 'x', 'There is nothing here that can be renamed.'],
  ['Hi ', 'x', 'There is nothing here that can be renamed.'],
  ['"Other', 'x', 'There is nothing here that can be renamed.'],
];

describe('refuses with a reason', () => {
  it.each(refused)('%s to %s', async (what, to, reason) => {
    const { editor, document, params } = await at(what);
    const rename = async () =>
      editor.services.seqbot.lsp.RenameProvider?.rename(document, { ...params, newName: to });
    await expect(rename()).rejects.toThrow(reason);
  });
});

describe('takes keywords where they are names', () => {
  it.each([
    ['city', 'text', 'ask text'],
    ['B {', 'close', 'branch close'],
    ['S {', 'sequence', 'sequence sequence {'],
    ['maya', 'goto', 'agent goto'],
  ])('%s to %s', async (what, to, expected) => {
    const { editor, document, params } = await at(what);
    const edit = await editor.services.seqbot.lsp.RenameProvider?.rename(document, {
      ...params,
      newName: to,
    });
    expect(Object.values(editor.applied(edit)).join('\n')).toContain(expected);
  });
});

describe('prepares with range and placeholder', () => {
  it.each([
    ['name', 'name', 'name'],
    ['Margherita', 'Margherita', 'Margherita'],
  ])('%s', async (what, text, placeholder) => {
    const { editor, document, params } = await at(what);
    const prepared = await editor.services.seqbot.lsp.RenameProvider?.prepareRename(document, params);
    const offset = document.textDocument.getText().indexOf(text);
    const [start, end] = [offset, offset + text.length].map((at) => document.textDocument.positionAt(at));
    expect(prepared).toEqual({ range: { start, end }, placeholder });
  });
});

async function at(what: string) {
  const editor = await Editor.of({ 'people.seqbot': PEOPLE, 'bot.seqbot': BOT });
  const path = editor.document('people.seqbot').textDocument.getText().includes(what)
    ? 'people.seqbot'
    : 'bot.seqbot';
  const offset = editor.document(path).textDocument.getText().indexOf(what) + (what.startsWith('"') ? 1 : 0);
  return { editor, ...editor.at(path, offset) };
}
