import { afterEach, beforeEach, expect, it } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import { published } from './support/expecting.js';
import { LspClient } from './support/lsp-client.js';

const BRANCHES = 3000;
const LONG = `attribute name
sequence Long {
${Array.from({ length: BRANCHES }, (_, index) => `branch B${index} { reply "Hi **${index}**, {name}!" -> B0 }\n`).join('')}}
`;

let client: LspClient;
beforeEach(async () => {
  client = (await LspClient.start({})).client;
});
afterEach(() => client.dispose());

const PLACE = { position: { line: 2, character: 7 } };
const RANGE = { range: { start: PLACE.position, end: PLACE.position }, context: { diagnostics: [] } };

it('a request that is taken back while a long file is built is answered before the build is done', async () => {
  const answers: string[] = [];
  await client.open('long.seqbot', LONG);
  // Wants the diagnostics, which come last; the one that is asked later wants only what is known before them.
  const first = taken('textDocument/codeAction', RANGE);
  const cancelled = first.answer.then((code) => {
    answers.push(`cancelled (${code}), ${published(client, 'long.seqbot').length} published`);
  });
  const later = client.connection
    .sendRequest('textDocument/hover', { ...document(), ...PLACE })
    .then(() => answers.push('later'));
  first.takeBack();
  await Promise.all([cancelled, later]);
  expect(answers).toEqual([`cancelled (${LSPErrorCodes.RequestCancelled}), 0 published`, 'later']);
});

it('a long request that is taken back while it runs is answered before one that was asked earlier', async () => {
  const answers: string[] = [];
  await client.open('long.seqbot', LONG);
  await client.connection.sendRequest('textDocument/codeAction', { ...document(), ...RANGE });
  const earlier = client.connection
    .sendRequest('textDocument/semanticTokens/full', document())
    .then(() => answers.push('earlier'));
  const second = taken('textDocument/semanticTokens/full', {});
  const cancelled = second.answer.then((code) => answers.push(`cancelled (${code})`));
  // Answered at once, so that both are under way by then.
  await client.connection.sendRequest('textDocument/hover', { ...document(), ...PLACE });
  second.takeBack();
  await Promise.all([earlier, cancelled]);
  expect(answers).toEqual([`cancelled (${LSPErrorCodes.RequestCancelled})`, 'earlier']);
});

/** Asks something that can be taken back; what is answered is the code of the error. */
function taken(method: string, params: object) {
  const source = new CancellationTokenSource();
  const answer = client.connection.sendRequest(method, { ...document(), ...params }, source.token).then(
    () => undefined,
    (error: unknown) => (error instanceof ResponseError ? error.code : undefined),
  );
  return { answer, takeBack: () => source.cancel() };
}

function document() {
  return { textDocument: { uri: client.uri('long.seqbot') } };
}
