import { afterEach, expect, it } from 'vitest';
import type { InlayHint, ProtocolConnection } from 'vscode-languageserver-protocol';
import { diagnosed } from './support/expecting.js';
import { LspClient } from './support/lsp-client.js';

const HELP = 'sequence Help "We help" { branch A { -> B } branch B { end } }\n';
const BOT = 'import "./help.seqbot"\nsequence S { branch A { invite sequence Help } }\n';
const FILES = { 'bot.seqbot': BOT, 'help.seqbot': HELP };
const RANGE = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const REFRESHES = { codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } };

const clients: LspClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

/** Requests of the server, counted by method; whoever waits for one is told. */
class Requests {
  private readonly counts = new Map<string, number>();
  private waiting: (() => void)[] = [];

  answer(connection: ProtocolConnection, method: string, answer: () => unknown): void {
    connection.onRequest(method, () => {
      this.counts.set(method, this.count(method) + 1);
      for (const go of this.waiting.splice(0)) go();
      return answer();
    });
  }

  count(method: string): number {
    return this.counts.get(method) ?? 0;
  }

  async more(method: string, than: number): Promise<void> {
    while (this.count(method) <= than) await new Promise<void>((go) => this.waiting.push(go));
  }
}

interface Started {
  readonly client: LspClient;
  readonly requests: Requests;
}

async function start(settings: () => unknown, asks: boolean): Promise<Started> {
  const requests = new Requests();
  const { client } = await LspClient.start(FILES, {
    capabilities: { workspace: { configuration: asks, ...REFRESHES } },
    initializationOptions: { showReferences: 'show' },
    prepare: (connection) => {
      requests.answer(connection, 'workspace/configuration', () => [settings()]);
      requests.answer(connection, 'client/registerCapability', () => null);
      requests.answer(connection, 'workspace/codeLens/refresh', () => null);
      requests.answer(connection, 'workspace/inlayHint/refresh', () => null);
    },
  });
  clients.push(client);
  await client.open('bot.seqbot', BOT);
  return { client, requests };
}

/** Asks for hints until they are these, each time that the server says there may be others. */
async function shows({ client, requests }: Started, expected: readonly string[]): Promise<void> {
  const params = { textDocument: { uri: client.uri('bot.seqbot') }, range: RANGE };
  for (;;) {
    const refreshes = requests.count(REFRESH);
    const hints = await client.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', params);
    if (JSON.stringify(hints.map(textOf)) === JSON.stringify(expected)) return;
    await requests.more(REFRESH, refreshes);
  }
}

const REFRESH = 'workspace/inlayHint/refresh';

function textOf({ label }: InlayHint): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}

function change({ client }: Started, settings: unknown): Promise<void> {
  return client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
}

const OFF = { inlayHints: { targetTitles: false } };

it('a client is asked for its settings, and again when it says that there are others', async () => {
  let settings: unknown = OFF;
  const started = await start(() => settings, true);
  await shows(started, []);
  settings = null;
  await change(started, null);
  await shows(started, ['We help']);
  await change(started, { seqbot: OFF });
  await shows(started, []);
});

it('a client that cannot be asked tells its settings', async () => {
  const started = await start(() => OFF, false);
  await shows(started, ['We help']);
  await change(started, { seqbot: OFF });
  await shows(started, []);
  await change(started, { seqbot: { inlayHints: { incomingWays: true } } });
  await shows(started, ['We help']);
  expect(started.requests.count('workspace/configuration')).toBe(0);
});

it('what another file says is told anew when that changes', async () => {
  const started = await start(() => null, true);
  await shows(started, ['We help']);
  const lenses = started.requests.count('workspace/codeLens/refresh');
  await started.client.open('help.seqbot', HELP.replace('We help', 'They help'));
  await shows(started, ['They help']);
  await started.requests.more('workspace/codeLens/refresh', lenses - 1);
});

it('typing what no other file sees refreshes nothing', async () => {
  const started = await start(() => null, true);
  const { client, requests } = started;
  await shows(started, ['We help']);
  await client.change('bot.seqbot', 2, BOT.replace('branch A {', 'branch A { ask nobody'));
  await diagnosed(client, 'bot.seqbot', ['unknown-attribute']);
  await client.change('bot.seqbot', 3, BOT.replace('invite sequence Help', 'end'));
  await requests.more(REFRESH, 0);
  await shows(started, []);
  expect(requests.count(REFRESH)).toBe(1);
});
