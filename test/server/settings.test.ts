import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompileResult } from '../../server/protocol.js';
import { diagnosed, published } from './support/expecting.js';
import { LspClient } from './support/lsp-client.js';

const CONFIG = 'seqbot.config.json';
const BOT = `sequence Pay {
  channels chat, sms
  branch Start { reply "Pay here." widget stripe -> Bye }
  branch Bye { reply "Bye!" end }
}
`;
const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

let client: LspClient;
beforeAll(async () => {
  ({ client } = await LspClient.start({ 'bot.seqbot': BOT, 'deep/bot.seqbot': BOT }));
  await client.open('bot.seqbot', BOT);
});
afterAll(() => client.dispose());

function settings(severity: string): string {
  return JSON.stringify({ diagnostics: { 'widget-not-on-sms': severity } });
}

/** The severities last published for a file, once the server has done all that it was told. */
async function severities(path: string): Promise<unknown> {
  await compiled(path);
  return published(client, path)
    .at(-1)
    ?.diagnostics.map(({ severity }) => severity);
}

function compiled(path: string): Promise<CompileResult> {
  return client.connection.sendRequest('seqbot/compile', { uri: client.uri(path) });
}

describe('settings', () => {
  it('are followed as soon as they appear, change, and vanish', async () => {
    expect(await severities('bot.seqbot')).toEqual([1]);
    client.write(CONFIG, settings('warning'));
    await client.changedOnDisk(CONFIG, CREATED);
    expect([await severities('bot.seqbot'), await severities('deep/bot.seqbot')]).toEqual([[2], [2]]);
    expect(await compiled('bot.seqbot')).toMatchObject({ status: 'compiled' });
    client.write(CONFIG, settings('off'));
    await client.changedOnDisk(CONFIG, CHANGED);
    expect(await severities('bot.seqbot')).toEqual([]);
    client.write(`deep/${CONFIG}`, settings('hint'));
    await client.changedOnDisk(`deep/${CONFIG}`, CREATED);
    expect([await severities('bot.seqbot'), await severities('deep/bot.seqbot')]).toEqual([[], [4]]);
    rmSync(join(client.folder, CONFIG));
    await client.changedOnDisk(CONFIG, DELETED);
    expect([await severities('bot.seqbot'), await severities('deep/bot.seqbot')]).toEqual([[1], [4]]);
    expect(await compiled('bot.seqbot')).toMatchObject({ status: 'refused' });
  });

  it('say what is wrong with themselves, until that is mended', async () => {
    client.write(CONFIG, settings('of'));
    await client.changedOnDisk(CONFIG, CREATED);
    const [wrong] = await diagnosed(client, CONFIG, ['settings-severity']);
    expect(wrong).toMatchObject({ severity: 1, range: { start: { line: 0, character: 36 } } });
    client.write(CONFIG, settings('off'));
    await client.changedOnDisk(CONFIG, CHANGED);
    await diagnosed(client, CONFIG, []);
    expect(await severities('bot.seqbot')).toEqual([]);
  });

  it('that were wrong are forgotten with their file', async () => {
    client.write(CONFIG, '{');
    await client.changedOnDisk(CONFIG, CHANGED);
    await diagnosed(client, CONFIG, ['settings-syntax']);
    const before = published(client, CONFIG).length;
    rmSync(join(client.folder, CONFIG));
    await client.changedOnDisk(CONFIG, DELETED);
    await compiled('bot.seqbot');
    expect(published(client, CONFIG).slice(before)).toMatchObject([{ diagnostics: [] }]);
  });
});

describe('files of settings', () => {
  it('are watched above the folder too, where the client can do that', async () => {
    const registered: unknown[] = [];
    const didChangeWatchedFiles = { dynamicRegistration: true, relativePatternSupport: true };
    const started = await LspClient.start(
      { 'bot.seqbot': BOT },
      {
        capabilities: { workspace: { didChangeWatchedFiles } },
        prepare: (connection) =>
          connection.onRequest('client/registerCapability', (params) => void registered.push(params)),
      },
    );
    try {
      await started.client.connection.sendRequest('seqbot/compile', {
        uri: started.client.uri('bot.seqbot'),
      });
      const folder = started.client.uri('').replace(/\/[^/]+\/?$/, '');
      expect(JSON.stringify(registered)).toContain(
        JSON.stringify({ globPattern: { baseUri: folder, pattern: CONFIG } }),
      );
    } finally {
      started.client.dispose();
    }
  });
});
