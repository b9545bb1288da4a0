import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CodeAction, CodeActionRequest, CodeActionResolveRequest } from 'vscode-languageserver-protocol';
import { diagnosed } from './support/expecting.js';
import { LspClient } from './support/lsp-client.js';

const BOT = 'sequence S { branch A { reply "Hi!"; end; } }\n';
const RANGE = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };

let client: LspClient;
let capabilities: object;
beforeAll(async () => {
  const codeAction = { resolveSupport: { properties: ['edit'] }, dataSupport: true };
  const started = await LspClient.start(
    { 'bot.seqbot': BOT },
    { capabilities: { textDocument: { codeAction } } },
  );
  client = started.client;
  capabilities = started.initialized.capabilities;
  await client.open('bot.seqbot', BOT);
  await diagnosed(client, 'bot.seqbot', ['semicolon', 'semicolon']);
});
afterAll(() => client.dispose());

async function actions(only?: string[]): Promise<CodeAction[]> {
  const found = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: client.uri('bot.seqbot') },
    range: RANGE,
    context: { diagnostics: [], ...(only && { only }) },
  });
  return (found ?? []).flatMap((action) => ('command' in action && !('kind' in action) ? [] : [action]));
}

it('says which kinds of actions there are', () => {
  expect(capabilities).toMatchObject({
    codeActionProvider: {
      codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.seqbot'],
      resolveProvider: true,
    },
  });
});

it('what fixing all of a kind changes is found out when it is chosen', async () => {
  const all = (await actions()).find(({ title }) => title === 'Fix all "semicolon" in this file');
  if (!all) throw new Error('It is not offered');
  expect(all.edit).toBeUndefined();
  const { edit } = await client.connection.sendRequest(CodeActionResolveRequest.type, all);
  expect(edit?.changes?.[client.uri('bot.seqbot')]).toHaveLength(2);
});

it('an action that it does not know comes back as it went', async () => {
  for (const data of [
    undefined,
    {},
    { uri: 1, code: 'semicolon' },
    { uri: 'file:///x', code: 'constructor' },
  ]) {
    const action = { title: 'Mine', data };
    const answer = await client.connection.sendRequest(CodeActionResolveRequest.type, action);
    expect(answer).toMatchObject({ title: 'Mine' });
    expect(answer.edit).toBeUndefined();
  }
});

it('fixing all has its edit with it', async () => {
  const [all, ...others] = await actions(['source.fixAll']);
  expect(others).toEqual([]);
  expect(all?.edit?.changes?.[client.uri('bot.seqbot')]).toHaveLength(2);
});
