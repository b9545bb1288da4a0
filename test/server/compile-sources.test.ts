import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMPILE, type CompileResult, SOURCES, USERS_OF } from '../../server/protocol.js';
import { LspClient } from './support/lsp-client.js';

const BOT = 'sequence S { branch A { reply "Hi!" end } }\n';

/** `shop` imports `parts/orders`, which imports `parts/people`. */
const FILES = {
  'shop.seqbot': `import "./parts/orders.seqbot"\n${BOT}`,
  'parts/orders.seqbot': 'import "./people.seqbot"\nsequence Orders { branch A { reply "Hi!" end } }\n',
  'parts/people.seqbot': 'agent maya\n',
  'parts/alone.seqbot': BOT,
  'out/bot.seqbot': BOT,
  'parts-of-others/bot.seqbot': BOT,
  'wrong.seqbot': 'sequence S { branch A { goto B } }\n',
  'node_modules/pack/bot.seqbot': BOT,
  '.hidden/bot.seqbot': BOT,
  'notes.txt': 'agent maya\n',
};

let client: LspClient;
beforeAll(async () => {
  ({ client } = await LspClient.start(FILES));
  // A file that others wrote is known as soon as an editor shows it.
  await client.open('node_modules/pack/bot.seqbot', BOT);
});
afterAll(() => client.dispose());

it('knows all files of the workspace, without those that others wrote and those that are hidden', async () => {
  expect(await ask(SOURCES, {})).toEqual([
    'out/bot.seqbot',
    'parts-of-others/bot.seqbot',
    'parts/alone.seqbot',
    'parts/orders.seqbot',
    'parts/people.seqbot',
    'shop.seqbot',
    'wrong.seqbot',
  ]);
});

it.each<[string[], string[]]>([
  [['parts'], ['parts/alone.seqbot', 'parts/orders.seqbot', 'parts/people.seqbot']],
  [['parts/'], ['parts/alone.seqbot', 'parts/orders.seqbot', 'parts/people.seqbot']],
  [
    ['shop.seqbot', 'parts-of-others'],
    ['parts-of-others/bot.seqbot', 'shop.seqbot'],
  ],
  [['node_modules/pack'], ['node_modules/pack/bot.seqbot']],
  [['nowhere'], []],
  [
    ['../..'],
    [
      'out/bot.seqbot',
      'parts-of-others/bot.seqbot',
      'parts/alone.seqbot',
      'parts/orders.seqbot',
      'parts/people.seqbot',
      'shop.seqbot',
      'wrong.seqbot',
    ],
  ],
  [[], []],
])('knows the files in %j', async (places, files) => {
  expect(await ask(SOURCES, { places: places.map((place) => client.uri(place)) })).toEqual(files);
});

it.each([
  ['parts/people.seqbot', ['parts/orders.seqbot', 'parts/people.seqbot', 'shop.seqbot']],
  ['parts/orders.seqbot', ['parts/orders.seqbot', 'shop.seqbot']],
  ['shop.seqbot', ['shop.seqbot']],
  ['nowhere.seqbot', []],
])('knows who uses %s', async (file, users) => {
  expect(await ask(USERS_OF, { uri: client.uri(file) })).toEqual(users);
});

it('sees an import that has just been typed', async () => {
  await client.open('parts/alone.seqbot', BOT);
  await client.change('parts/alone.seqbot', 2, `import "./people.seqbot"\n${BOT}`);
  expect(await ask(USERS_OF, { uri: client.uri('parts/people.seqbot') })).toContain('parts/alone.seqbot');
});

it.each([
  [SOURCES, null],
  [SOURCES, { places: 'parts' }],
  [SOURCES, { places: [7] }],
  [USERS_OF, {}],
  [USERS_OF, { uri: 7 }],
])('%s of %j is an error', async (method, params) => {
  await expect(client.connection.sendRequest(method, params)).rejects.toThrow('Expected');
});

it('tells a file of declarations from one with errors, and which files a bot is made of', async () => {
  expect(await compile('parts/people.seqbot')).toMatchObject({ status: 'refused', reason: 'no-sequence' });
  expect(await compile('wrong.seqbot')).toMatchObject({ status: 'refused', reason: 'errors' });
  const shop = await compile('shop.seqbot');
  const files = ['shop.seqbot', 'parts/orders.seqbot', 'parts/people.seqbot'].map((path) => client.uri(path));
  expect(shop).toMatchObject({ status: 'compiled', files });
});

async function ask(method: string, params: object): Promise<string[]> {
  const uris = await client.connection.sendRequest<string[]>(method, params);
  return uris.map((uri) => uri.replace(client.uri('/'), ''));
}

function compile(path: string): Promise<CompileResult> {
  return client.connection.sendRequest<CompileResult>(COMPILE, { uri: client.uri(path) });
}
