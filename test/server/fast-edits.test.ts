import { describe, expect, it } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import { COMPILE, WATCH_BOT } from '../../server/protocol.js';
import { allPushed, published } from './support/expecting.js';
import { LspClient } from './support/lsp-client.js';
import { Random } from './support/random.js';
import { Typist } from './support/typist.js';

const EDITS = 200;

const PEOPLE = `attribute name "Your name"
attribute size : "Small" | "Big"
agent maya "Maya"
department sales { maya }
sequence Help { branch Start { reply "Hi {name}, {size|you}." chat with agent maya } }
`;

const BRANCHES = Array.from(
  { length: 60 },
  (_, index) => `  branch B${index} {
    reply "Hi **{name}**, this is {size|nothing}."
    note "{@maya} was here."
    -> B${(index + 1) % 60}
  }
`,
);
const BOT = `import "./people.seqbot"
sequence Main {
${BRANCHES.join('')}  branch Bye { ask name "And you?" invite sequence Help }
}
scenario "Hello" of Main { bot "Hi" }
`;
const FILES = { 'people.seqbot': PEOPLE, 'bot.seqbot': BOT };

/** Some that are always tried, and one that is not. The title says which it was. */
const SEEDS = [1, Math.floor(Math.random() * 2 ** 31)];

describe.each(SEEDS)(`${EDITS} fast edits (seed %i)`, (seed) => {
  it.each([
    ['without waiting for anything', EDITS],
    ['now and then waiting for an answer', 7],
  ])('%s end with what is true of the final text', async (_, burst) => {
    const { client } = await LspClient.start(FILES);
    try {
      const typists = await typeAway(client, new Random(seed), burst);
      await settled(client, typists);
      const counts = countWords(client, typists);
      await expectFinal(client, typists);
      await settled(client, typists);
      expect(countWords(client, typists)).toEqual(counts);
    } finally {
      client.dispose();
    }
  });
});

async function typeAway(client: LspClient, random: Random, burst: number): Promise<Typist[]> {
  const people = new Typist(client, 'people.seqbot', PEOPLE, random);
  const bot = new Typist(client, 'bot.seqbot', BOT, random);
  await watch(client, [people, bot]);
  const answers: Promise<Answer>[] = [];
  for (let edit = 1; edit <= EDITS; edit++) {
    const typist = random.of([people, bot]);
    await typist.type();
    answers.push(ask(client, typist, random));
    if (edit % burst === 0) await answers.at(-1);
  }
  const wrong = (await Promise.all(answers)).filter((answer) => !isInOrder(answer));
  expect(wrong).toEqual([]);
  return [people, bot];
}

interface Answer {
  readonly method: string;
  readonly cancelled: boolean;
  /** The code of the error, if it was one. */
  readonly error?: number;
}

/** Only what was cancelled may be answered by an error, and only by one that says so. */
function isInOrder({ cancelled, error }: Answer): boolean {
  return error === undefined || (cancelled && error === LSPErrorCodes.RequestCancelled);
}

const METHODS = [
  'textDocument/completion',
  'textDocument/hover',
  'textDocument/semanticTokens/full',
  'textDocument/documentSymbol',
  'textDocument/references',
  'textDocument/codeAction',
] as const;

/** Asks something about a place in a file; every third time the question is taken back at once. */
async function ask(client: LspClient, typist: Typist, random: Random): Promise<Answer> {
  const method = random.of(METHODS);
  const cancelled = random.below(3) === 0;
  const position = typist.somewhere();
  const params = {
    textDocument: { uri: client.uri(typist.path) },
    position,
    range: { start: position, end: position },
    context: { includeDeclaration: true, diagnostics: [] },
  };
  const source = new CancellationTokenSource();
  const answer = client.connection.sendRequest(method, params, source.token);
  if (cancelled) source.cancel();
  return answer.then(
    () => ({ method, cancelled }),
    (error: unknown) => ({
      method,
      cancelled,
      error: error instanceof ResponseError ? error.code : Number.NaN,
    }),
  );
}

/** Waits until the server has built all it knows of: compiling comes behind every change. */
async function settled(client: LspClient, typists: readonly Typist[]): Promise<void> {
  for (const { path } of typists) await client.connection.sendRequest(COMPILE, { uri: client.uri(path) });
}

/** Opens files, and watches the bot of each as a preview does. */
async function watch(client: LspClient, typists: readonly Pick<Typist, 'path' | 'text'>[]): Promise<void> {
  for (const { path, text } of typists) {
    await client.open(path, text);
    await client.connection.sendRequest(WATCH_BOT, { uri: client.uri(path) });
  }
}

async function expectFinal(client: LspClient, typists: readonly Typist[]): Promise<void> {
  const fresh = await freshWords(typists);
  for (const { path, version } of typists) {
    const all = published(client, path);
    const versions = all.map((params) => params.version ?? Number.NaN);
    expect(versions).toEqual([...versions].sort((left, right) => left - right));
    expect(versions.at(-1)).toBe(version);
    expect(lastWord(client, path)).toEqual(fresh.get(path));
  }
}

/** What a server says that never saw anything but the final texts. */
async function freshWords(typists: readonly Typist[]): Promise<Map<string, unknown>> {
  const { client } = await LspClient.start(Object.fromEntries(typists.map(({ path, text }) => [path, text])));
  try {
    await watch(client, typists);
    await settled(client, typists);
    return new Map(typists.map(({ path }) => [path, lastWord(client, path)]));
  } finally {
    client.dispose();
  }
}

/** The diagnostics of a file as the client knows them, and its bot as the preview does. */
function lastWord(client: LspClient, path: string): unknown {
  const { diagnostics } = published(client, path).at(-1) ?? {};
  const { bot, problems } = allPushed(client, path).at(-1) ?? {};
  return JSON.parse(JSON.stringify({ diagnostics, bot, problems }).replaceAll(client.uri(''), ''));
}

function countWords(client: LspClient, typists: readonly Typist[]): number[] {
  return typists.map(({ path }) => published(client, path).length + allPushed(client, path).length);
}
