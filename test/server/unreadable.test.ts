import { mkdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CompileResult } from '../../server/protocol.js';
import { diagnosed } from './support/expecting.js';
import { LspClient } from './support/lsp-client.js';

const BOT = 'import "./huge.seqbot"\nsequence S { branch A { reply "Hi!" end } }\n';

/** More than Node reads in one piece; it takes no room on the disk. */
const TOO_LARGE = 3 * 1024 ** 3;

it('a file that cannot be read has an error, and all others work', async () => {
  const { client } = await LspClient.start(
    { 'bot.seqbot': BOT, 'huge.seqbot': '', 'other.seqbot': 'agent maya' },
    {
      prepare: (_, folder) => truncateSync(join(folder, 'huge.seqbot'), TOO_LARGE),
    },
  );
  const compiled = () =>
    client.connection.sendRequest<CompileResult>('seqbot/compile', { uri: client.uri('bot.seqbot') });
  try {
    await diagnosed(client, 'huge.seqbot', ['unreadable-file']);
    await diagnosed(client, 'other.seqbot', []);
    expect(await compiled()).toMatchObject({ status: 'refused', problems: [{ code: 'unreadable-file' }] });
    client.write('huge.seqbot', '');
    await client.changedOnDisk('huge.seqbot', 2);
    expect(await compiled()).toMatchObject({ status: 'compiled' });
    rmSync(join(client.folder, 'huge.seqbot'));
    mkdirSync(join(client.folder, 'huge.seqbot'));
    await client.changedOnDisk('huge.seqbot', 2);
    expect(await compiled()).toMatchObject({ status: 'refused', problems: [{ code: 'unreadable-file' }] });
  } finally {
    client.dispose();
  }
});
