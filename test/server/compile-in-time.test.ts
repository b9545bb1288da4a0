import { expect, it } from 'vitest';
import { COMPILE, type CompileResult } from '../../server/protocol.js';
import { diagnosed } from './support/expecting.js';
import { LspClient } from './support/lsp-client.js';

const BRANCHES = 2000;

/** So long that checking it takes a while; its last branch leads to `target`. */
function imported(target: string): string {
  const branches = Array.from(
    { length: BRANCHES },
    (_, index) => `branch B${index} { reply "Hi!" -> End }\n`,
  );
  return `sequence Long {\n${branches.join('')}branch End { end }\nbranch Last { reply "Hi!" -> ${target} }\n}\n`;
}

const BOT = 'import "./long.seqbot"\nsequence S { branch A { reply "Hi!" invite sequence Long } }\n';

it('a compile right behind a change of an imported file sees the change', async () => {
  const { client } = await LspClient.start({ 'bot.seqbot': BOT, 'long.seqbot': imported('End') });
  try {
    await client.open('bot.seqbot', BOT);
    await client.open('long.seqbot', imported('End'));
    await diagnosed(client, 'bot.seqbot', []);
    expect(await compile(client)).toMatchObject({ status: 'compiled' });
    await client.change('long.seqbot', 2, imported('Nope'));
    expect(await compile(client)).toMatchObject({
      status: 'refused',
      problems: [{ code: 'unknown-branch' }],
    });
  } finally {
    await client.dispose();
  }
});

function compile(client: LspClient): Promise<CompileResult> {
  return client.connection.sendRequest<CompileResult>(COMPILE, { uri: client.uri('bot.seqbot') });
}
