import { posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompletionList, DocumentSymbol, LocationLink } from 'vscode-languageserver-protocol';
import { COMPILE, type CompileResult, UNWATCH_BOT, WATCH_BOT } from '../../server/protocol.js';
import { diagnosed, pushed } from './support/expecting.js';
import { LspClient } from './support/lsp-client.js';

const PEOPLE = '/// Who helps.\nattribute name "Your name"\nagent maya "Maya"\n';
const BOT = `import "./people.seqbot"

sequence Hello {
  branch Start {
    reply "Hi {name}!"
    -> Bye
  }
  branch Bye { reply "Bye." end }
}
sequence Other { branch Elsewhere { reply "Here." end } }
scenario "It says hello" of Hello { bot "Bye." }
`;
const BROKEN = BOT.replace('-> Bye', '-> Byee').replace('{name}', '{nam}');

let client: LspClient;
let capabilities: unknown;
beforeAll(async () => {
  const files = { 'bot.seqbot': BOT, 'people.seqbot': PEOPLE, 'rubbish.seqbot': RUBBISH };
  const started = await LspClient.start(files);
  client = started.client;
  capabilities = started.initialized.capabilities;
  await client.open('bot.seqbot', BOT);
  await diagnosed(client, 'bot.seqbot', []);
});
afterAll(() => client.dispose());

const RUBBISH = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0x22, 0xc3]), Buffer.from('{'.repeat(10_000))]);

describe('the language server', () => {
  it('says what it can', () => {
    expect(capabilities).toMatchObject({
      completionProvider: {},
      definitionProvider: true,
      documentSymbolProvider: {},
    });
  });

  it('answers for files full of rubbish that are not open', async () => {
    expect(await compile('rubbish.seqbot')).toMatchObject({ status: 'refused' });
  });

  it('says what is wrong, and where', async () => {
    await client.open('broken.seqbot', BROKEN);
    const diagnostics = await diagnosed(client, 'broken.seqbot', ['unknown-attribute', 'unknown-branch']);
    expect(diagnostics).toMatchObject([
      {
        range: range(4, 15, 18),
        severity: 1,
        code: 'unknown-attribute',
        data: { code: 'unknown-attribute' },
        message: 'There is no attribute "nam" here. Did you mean "name"?',
        source: 'seqbot',
      },
      {
        range: range(5, 7, 11),
        code: 'unknown-branch',
        message: 'Sequence "Hello" has no branch "Byee". Did you mean "Bye"?',
      },
    ]);
    await client.change('broken.seqbot', 2, BOT);
    await diagnosed(client, 'broken.seqbot', []);
  });

  it('completes the branches of the sequence after an arrow', async () => {
    const list = await client.connection.sendRequest<CompletionList>('textDocument/completion', at(5, 7));
    expect(list.items.map(({ label }) => label)).toEqual(['Start', 'Bye']);
  });

  it('finds where a branch is declared', async () => {
    expect(await definition(5, 8)).toEqual([['bot.seqbot', range(7, 9, 12)]]);
  });

  it('finds where the attribute in a text is declared', async () => {
    expect(await definition(4, 16)).toEqual([['people.seqbot', range(1, 10, 14)]]);
  });

  it('outlines a file', async () => {
    const { textDocument } = at(0, 0);
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument,
    });
    const names = symbols.map(({ name, children = [] }) => [name, ...children.map((child) => child.name)]);
    expect(names).toEqual([['Hello', 'Start', 'Bye'], ['Other', 'Elsewhere'], ['It says hello']]);
  });
});

describe('a watched bot', () => {
  it('is pushed when it is watched, edited, or a file that it imports changes', async () => {
    await client.connection.sendRequest(WATCH_BOT, { uri: client.uri('bot.seqbot') });
    const first = await pushed(client, 'bot.seqbot', () => true);
    expect(first.problems).toEqual([]);
    expect(first.bot.attributes[0]?.label).toBe('Your name');

    await client.change('bot.seqbot', 2, BROKEN);
    const broken = await pushed(client, 'bot.seqbot', ({ problems }) => problems.length > 0);
    expect(broken.problems.map(({ code, line }) => [code, line])).toEqual([
      ['unknown-attribute', 4],
      ['unknown-branch', 5],
    ]);
    await client.change('bot.seqbot', 3, BOT);
    const mended = await pushed(
      client,
      'bot.seqbot',
      ({ version, problems }) => version > broken.version && problems.length === 0,
    );

    client.write('people.seqbot', PEOPLE.replace('Your name', 'First name'));
    await client.changedOnDisk('people.seqbot', 2);
    const relabelled = await pushed(
      client,
      'bot.seqbot',
      ({ version, bot }) => version > mended.version && bot.attributes[0]?.label === 'First name',
    );

    client.write('people.seqbot', '');
    await client.changedOnDisk('people.seqbot', 2);
    const missing = await pushed(
      client,
      'bot.seqbot',
      ({ version, problems }) => version > relabelled.version && problems.length > 0,
    );
    expect(missing.problems.map(({ code }) => code)).toEqual(['unknown-attribute']);

    client.write('people.seqbot', PEOPLE);
    await client.changedOnDisk('people.seqbot', 2);
    await pushed(
      client,
      'bot.seqbot',
      (push) => push.version > missing.version && push.problems.length === 0,
    );
    await client.connection.sendRequest(UNWATCH_BOT, { uri: client.uri('bot.seqbot') });
  });
});

describe('compiling', () => {
  it('answers with the bytes to write', async () => {
    const result = await compile('bot.seqbot');
    if (result.status !== 'compiled') throw new Error(JSON.stringify(result));
    expect(JSON.parse(result.json)).toMatchObject({ start: 'Hello' });
    expect(JSON.parse(result.map).sources).toEqual(['people.seqbot', 'bot.seqbot']);
  });

  it('is refused for a file without a sequence', async () => {
    const result = await compile('people.seqbot');
    expect(result).toMatchObject({ status: 'refused', problems: [{ code: 'no-sequence', line: 0 }] });
  });
});

describe('what makes no sense', () => {
  it.each<[string, unknown]>([
    [COMPILE, { uri: 'file:///nowhere/at-all.seqbot' }],
    [COMPILE, { uri: 7 }],
    [COMPILE, null],
    [COMPILE, { uri: '%' }],
    ['seqbot/unheardOf', {}],
    [
      'textDocument/completion',
      { textDocument: { uri: 'file:///nowhere.seqbot' }, position: { line: 0, character: 0 } },
    ],
    ['textDocument/definition', { textDocument: null }],
  ])('%s of %j is an error, and no end', async (method, params) => {
    await expect(client.connection.sendRequest(method, params)).rejects.toThrow();
    expect(await compile('bot.seqbot')).toMatchObject({ status: 'compiled' });
  });

  it.each<[string, unknown]>([
    [WATCH_BOT, { uri: 'file:///nowhere/at-all.seqbot' }],
    [WATCH_BOT, null],
    [WATCH_BOT, { uri: {} }],
    [UNWATCH_BOT, []],
  ])('%s of %j changes nothing', async (method, params) => {
    expect(await client.connection.sendRequest(method, params)).toBeNull();
  });

  it('is survived when typed', async () => {
    const sources = ['\0', '"""', '{'.repeat(1000), 'sequence S { branch', '“', 'import ""', '\uD800', '--'];
    for (const [index, source] of sources.entries()) {
      await client.open(`rubbish-${index}.seqbot`, source);
    }
    await diagnosed(client, 'rubbish-3.seqbot', ['syntax-error']);
    expect(await compile('bot.seqbot')).toMatchObject({ status: 'compiled' });
  });
});

it('ends when it is told to', async () => {
  const { client: other } = await LspClient.start({});
  expect(await other.stop()).toBe(0);
});

function compile(path: string): Promise<CompileResult> {
  return client.connection.sendRequest<CompileResult>(COMPILE, { uri: client.uri(path) });
}

function at(line: number, character: number) {
  return { textDocument: { uri: client.uri('bot.seqbot') }, position: { line, character } };
}

async function definition(line: number, character: number) {
  const links = await client.connection.sendRequest<LocationLink[]>(
    'textDocument/definition',
    at(line, character),
  );
  return links.map(({ targetUri, targetSelectionRange }) => [
    posix.basename(targetUri),
    targetSelectionRange,
  ]);
}

function range(line: number, from: number, to: number) {
  return { start: { line, character: from }, end: { line, character: to } };
}
