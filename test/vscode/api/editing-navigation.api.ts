import { assert } from 'chai';
import { DocumentHighlightKind, type Location, SymbolKind, type TextDocument, workspace } from 'vscode';
import { behind } from './editing.js';
import { definitions, highlights, links, references, workspaceSymbols } from './features.js';
import { writeKnown } from './known-file.js';
import { test } from './runner.js';
import { file, openNew } from './workspace.js';

const PEOPLE = 'agent kim "Kim"\nattribute wish "A wish"\n';
const BOT = `import "./people.seqbot"

sequence Wishes {
  branch Begin {
    reply "Hello, see https://shop.example and {@kim}"
    ask wish "What do you wish for?"
    -> WishesComeTrue
  }
  branch WishesComeTrue { reply "So you want {wish}." chat with agent kim }
}
`;

/** A bot of two files. */
async function twoFiles(folder: string): Promise<TextDocument> {
  await writeKnown(`${folder}/people.seqbot`, PEOPLE);
  return (await openNew(`${folder}/bot.seqbot`, BOT)).document;
}

test('references are found in texts and in other files', async () => {
  const document = await twoFiles('editing/references');
  const places = await linesOf(await references(document, behind(document, 'ask wi')));
  assert.sameMembers(places, [
    'people.seqbot: attribute wish "A wish"',
    'bot.seqbot: ask wish "What do you wish for?"',
    'bot.seqbot: branch WishesComeTrue { reply "So you want {wish}." chat with agent kim }',
  ]);
});

test('a mention in a text leads to its agent, and an import to its file', async () => {
  const document = await twoFiles('editing/definitions');
  const [agent] = await definitions(document, behind(document, '{@ki'));
  const [imported] = await definitions(document, behind(document, './peo'));
  assert.deepEqual(agent && (await linesOf([agent])), ['people.seqbot: agent kim "Kim"']);
  assert.equal(imported?.uri.toString(), file('editing/definitions/people.seqbot').toString());
});

test('a name is marked where it is read and where it is written', async () => {
  const document = await twoFiles('editing/highlights');
  const marked = await highlights(document, behind(document, '{wi'));
  assert.deepEqual(
    marked.map(({ range, kind }) => [document.getText(range), range.start.line, kind]),
    [
      ['wish', 5, DocumentHighlightKind.Write],
      ['wish', 8, DocumentHighlightKind.Read],
    ],
  );
});

test('branches are found in the whole workspace, with their sequence', async () => {
  await twoFiles('editing/symbols');
  const found = (await workspaceSymbols('WishesCome')).filter(({ location }) =>
    location.uri.path.includes('/symbols/'),
  );
  assert.deepEqual(
    found.map(({ name, containerName, kind }) => [name, containerName, kind]),
    [['WishesComeTrue', 'Wishes', SymbolKind.Method]],
  );
});

test('the paths of imports are links', async () => {
  const document = await twoFiles('editing/links');
  const targets = (await links(document)).map(({ range, target }) => [
    document.getText(range),
    target?.path.split('/').at(-1),
  ]);
  assert.deepInclude(targets, ['./people.seqbot', 'people.seqbot']);
  assert.lengthOf(
    targets.filter(([text]) => text?.includes('people')),
    1,
  );
});

/** Places as the name of their file and their line. */
function linesOf(places: readonly Location[]): Promise<string[]> {
  return Promise.all(
    places.map(async ({ uri, range }) => {
      const document = await workspace.openTextDocument(uri);
      return `${uri.path.split('/').at(-1)}: ${document.lineAt(range.start.line).text.trim()}`;
    }),
  );
}
