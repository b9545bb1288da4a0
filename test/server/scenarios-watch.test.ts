import { afterAll, beforeAll, expect, it } from 'vitest';
import { SCENARIOS_CHANGED, type ScenarioFile, WATCH_SCENARIOS } from '../../server/protocol.js';
import { LspClient } from './support/lsp-client.js';

const BOT = 'sequence S { branch A { reply "Hi!" end } }\n';
const GREETS = 'scenario "Greets" of S { bot "Hi!" }\n';
const AGAIN = 'scenario "Greets" of Other { bot "Hi!" }\n';

const FILES = {
  'bot.seqbot': BOT + GREETS + AGAIN,
  'none.seqbot': BOT,
  'tests/broken.seqbot': `import "../nowhere.seqbot"\nsequence { ${GREETS}`,
};

let client: LspClient;
let watched: unknown;
const notified: ScenarioFile[][] = [];
/** Called with the next that is told. */
let next: () => void = () => {};
beforeAll(async () => {
  ({ client } = await LspClient.start(FILES, {
    prepare: (connection) => {
      connection.onNotification(SCENARIOS_CHANGED, (files: ScenarioFile[]) => {
        notified.push(files);
        next();
      });
    },
  }));
  watched = await client.connection.sendRequest(WATCH_SCENARIOS);
});
afterAll(() => client.dispose());

it('tells all scenarios, those of broken files too, before it answers', () => {
  expect(watched).toBeNull();
  expect(Object.fromEntries(told().flat().map(listed))).toEqual({
    'bot.seqbot': ['Greets of S', 'Greets (2) of Other'],
    'tests/broken.seqbot': ['Greets of S'],
  });
});

it('says where they stand', () => {
  const bot = told()
    .flat()
    .find(({ uri }) => uri === client.uri('bot.seqbot'));
  expect(bot?.scenarios[0]).toEqual({
    id: 'Greets',
    title: 'Greets',
    sequence: 'S',
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 36 } },
    selection: { start: { line: 1, character: 9 }, end: { line: 1, character: 17 } },
  });
});

it('tells what is typed, of that file only', async () => {
  const before = told().length;
  await client.open('none.seqbot', BOT);
  await client.change('none.seqbot', 2, `${BOT}scenario "New" of S { bot "`);
  await arrived((file) => file.uri === client.uri('none.seqbot') && file.scenarios[0]?.title === 'New');
  const news = told().slice(before).flat();
  expect(new Set(news.map(({ uri }) => uri))).toEqual(new Set([client.uri('none.seqbot')]));
});

it('tells when a file has none any more, and when it is gone', async () => {
  await client.change('none.seqbot', 3, BOT);
  await arrived((file) => file.uri === client.uri('none.seqbot') && file.scenarios.length === 0);
  await client.changedOnDisk('bot.seqbot', 3);
  await arrived((file) => file.uri === client.uri('bot.seqbot') && file.scenarios.length === 0);
});

it('tells everything anew when it is asked again', async () => {
  const before = told().length;
  await client.connection.sendRequest(WATCH_SCENARIOS);
  const news = told().slice(before).flat();
  expect(Object.fromEntries(news.map(listed))).toEqual({ 'tests/broken.seqbot': ['Greets of S'] });
});

function told(): ScenarioFile[][] {
  return [...notified];
}

/** Waits until a file has been told of that fits, or finds it among those that were. */
async function arrived(fits: (file: ScenarioFile) => boolean): Promise<void> {
  while (!notified.flat().some(fits)) await new Promise<void>((resolve) => (next = resolve));
}

function listed({ uri, scenarios }: ScenarioFile): [string, string[]] {
  const path = uri.slice(client.uri('').length).replace(/^\//, '');
  return [path, scenarios.map(({ id, sequence }) => `${id} of ${sequence}`)];
}
