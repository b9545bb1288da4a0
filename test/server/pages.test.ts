import { afterEach, describe, expect, it } from 'vitest';
import { diagnosticCodes } from '../../language/diagnostics/catalogue.js';
import { DIAGNOSTICS, PAGE } from '../../server/protocol.js';
import { diagnosed } from './support/expecting.js';
import { LspClient } from './support/lsp-client.js';

const FILES = { 'bot.seqbot': 'sequence S { branch A { reply "Hi!" -> Bye } }' };
const LINKS = { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } };

let client: LspClient | undefined;
afterEach(() => client?.dispose());

async function started(options: Parameters<typeof LspClient.start>[1]): Promise<LspClient> {
  client = (await LspClient.start(FILES, options)).client;
  return client;
}

describe('the code of a diagnostic', () => {
  it.each([
    ['to its page', { capabilities: LINKS, initializationOptions: { pages: 'my-pages:/' } }, true],
    ['nowhere without pages', { capabilities: LINKS }, false],
    ['nowhere without links', { initializationOptions: { pages: 'my-pages:/' } }, false],
    [
      'nowhere for what is no address',
      { capabilities: LINKS, initializationOptions: { pages: 'nowhere' } },
      false,
    ],
  ])('leads %s', async (_, options, leads) => {
    const [found] = await diagnosed(await started(options), 'bot.seqbot', ['unknown-branch']);
    const href = 'my-pages:/unknown-branch.md';
    expect(found?.codeDescription).toEqual(leads ? { href } : undefined);
  });
});

describe('a page', () => {
  it('is there for each code and for all of them', async () => {
    const { connection } = await started({});
    const all: { code: string; message: string }[] = await connection.sendRequest(DIAGNOSTICS);
    expect(all.map(({ code }) => code)).toEqual(diagnosticCodes);
    expect(all.filter(({ message }) => message === '')).toEqual([]);
    const index = String(await connection.sendRequest(PAGE, { name: 'README.md' }));
    for (const { code } of all) {
      expect(index).toContain(`(${code}.md)`);
      expect(await connection.sendRequest(PAGE, { name: `${code}.md` })).toContain(`# ${code}\n`);
    }
  });

  it.each(['nothing.md', '../package.json', '__proto__.md', ''])('%j is none', async (name) => {
    const { connection } = await started({});
    expect(await connection.sendRequest(PAGE, { name })).toBeNull();
  });

  it('without a name is refused', async () => {
    const { connection } = await started({});
    await expect(connection.sendRequest(PAGE, {})).rejects.toThrow('Expected the name of a page.');
  });
});
