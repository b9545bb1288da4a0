import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnosed } from './support/expecting.js';
import { LspClient } from './support/lsp-client.js';

const PEOPLE = 'attribute name "Your name"\nagent maya\n';
const BOT = `import "./people.seqbot"
sequence Hello {
  branch Start {
    reply "Hi **{name}**!"
    -> Bye
  }
}
`;

let client: LspClient;
beforeAll(async () => {
  const started = await LspClient.start({ 'bot.seqbot': BOT, 'people.seqbot': PEOPLE });
  client = started.client;
  await client.open('bot.seqbot', BOT);
  await diagnosed(client, 'bot.seqbot', ['unknown-branch']);
});
afterAll(() => client.dispose());

function at(line: number, character: number) {
  return { textDocument: { uri: client.uri('bot.seqbot') }, position: { line, character } };
}

const TARGET = { start: { line: 4, character: 8 }, end: { line: 4, character: 8 } };

/** Each feature once, from the request to what must be in the answer. */
const requests: [string, () => object, RegExp][] = [
  ['textDocument/hover', () => at(3, 18), /Your name/],
  [
    'textDocument/references',
    () => ({ ...at(3, 18), context: { includeDeclaration: true } }),
    /people\.seqbot/,
  ],
  ['textDocument/documentHighlight', () => at(3, 18), /"kind":2/],
  ['textDocument/prepareRename', () => at(3, 18), /"placeholder":"name"/],
  ['textDocument/rename', () => ({ ...at(3, 18), newName: 'call' }), /people\.seqbot.*"newText":"call"/],
  ['textDocument/foldingRange', () => at(0, 0), /"startLine":1/],
  ['textDocument/documentLink', () => at(0, 0), /people\.seqbot/],
  ['textDocument/semanticTokens/full', () => at(0, 0), /"data":\[\d/],
  [
    'textDocument/codeAction',
    () => ({ ...at(4, 8), range: TARGET, context: { diagnostics: [] } }),
    /Create branch \\"Bye\\"/,
  ],
  ['workspace/symbol', () => ({ query: 'start' }), /"containerName":"Hello"/],
  [
    'workspace/willRenameFiles',
    () => ({ files: [{ oldUri: client.uri('people.seqbot'), newUri: client.uri('folk.seqbot') }] }),
    /"newText":"\.\/folk\.seqbot"/,
  ],
];

describe('over stdio', () => {
  it.each(requests)('%s', async (method, params, expected) => {
    expect(JSON.stringify(await client.connection.sendRequest(method, params()))).toMatch(expected);
  });

  it('a rename that cannot be is refused with its reason', async () => {
    const rename = client.connection.sendRequest('textDocument/rename', { ...at(3, 18), newName: 'not' });
    await expect(rename).rejects.toThrow('"not" can never be a name.');
  });
});
