import { afterEach, expect, it } from 'vitest';
import { diagnosed } from './support/expecting.js';
import { LspClient } from './support/lsp-client.js';

const BOT = `attribute name
sequence Hello {
  branch Start { reply "May I ask your name?" options { "Yes" -> Ask "No" -> Bye } }
  branch Ask { ask name "What is it?" -> Bye }
  branch Bye { reply "Bye, {name}!" end }
}
`;

let client: LspClient | undefined;
afterEach(() => client?.dispose());

it('an editor is told how it comes to a finding, one place a step, and where that is in the bot', async () => {
  ({ client } = await LspClient.start({ 'bot.seqbot': BOT }));
  await client.open('bot.seqbot', BOT);
  const [diagnostic] = await diagnosed(client, 'bot.seqbot', ['used-before-known']);
  const uri = client.uri('bot.seqbot');
  expect(diagnostic?.data).toMatchObject({ params: { at: '/sequences/0/branches/2/actions/0' } });
  expect(diagnostic?.relatedInformation).toEqual([
    { location: { uri, range: range(1, 9, 14) }, message: 'The visitor is new.' },
    { location: { uri, range: range(2, 9, 14) }, message: 'The conversation comes to "Start".' },
    { location: { uri, range: range(2, 69, 73) }, message: 'The visitor picks "No".' },
    { location: { uri, range: range(4, 9, 12) }, message: 'The conversation comes to "Bye".' },
    { location: { uri, range: range(4, 27, 33) }, message: 'Here it is unknown.' },
  ]);
});

function range(line: number, start: number, end: number) {
  return { start: { line, character: start }, end: { line, character: end } };
}
