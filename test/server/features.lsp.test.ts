import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProtocolConnection } from 'vscode-languageserver-protocol';
import {
  FILE_KIND,
  type FileParams,
  READ_FILE,
  READ_FOLDER,
  SCENARIOS_CHANGED,
  type ScenarioFile,
  WATCH_SCENARIOS,
} from '../../server/protocol.js';
import { allPushed, diagnosed, forgotten } from './support/expecting.js';
import { added, announced } from './support/features.js';
import { LspClient } from './support/lsp-client.js';

const PEOPLE = 'attribute name "Your name"\nagent maya\n';
const BOT = `import "./people.seqbot"
sequence Hello {
  branch Start {
    reply "Hi **{name}**!"
    -> Bye
  }
}
`;
const PIZZA = 'sequence Pizza { branch Start { reply "Hi!" end } }\n';
const FILES = {
  'bot.seqbot': BOT,
  'people.seqbot': PEOPLE,
  'pizza.seqbot': PIZZA,
  'half.seqbot': 'import "./pe',
  'calls.seqbot': 'sequence Calls { branch Start {\n  rep\n  chat with agent \n} }',
  'outside.seqbot': 'import "../elsewhere.seqbot"',
  'round.seqbot': 'sequence Round { branch One "The first" { -> Two } branch Two { -> One } }',
  'orders.seqbot':
    'sequence Orders { branch Start { reply "Hi!" options { "Go" -> Order } }\n\n  branch Order { reply "Fine." end } }',
  'talks.seqbot': `sequence Talks {
  branch Start { reply "Hi!" options { "Go" -> Start "Stop" -> Done } }
  branch Done { reply "Bye!" end }
}

scenario "A talk" of Talks {
  bot "Hello!"
  visitor "Go"
}
`,
  'untidy.seqbot': 'attribute  one\nattribute  two\nsequence  S {  }\n',
};

/** A folder that only the client can reach, with one file that has a mistake. */
const FAR = 'far://away/bots';
const FAR_FILE = `${FAR}/far.seqbot`;

let client: LspClient;
let capabilities: object;
beforeAll(async () => {
  const started = await LspClient.start(FILES, {
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    initializationOptions: { showReferences: 'show' },
    otherFolders: [FAR],
    prepare: serveFarFiles,
  });
  client = started.client;
  capabilities = started.initialized.capabilities;
  await client.open('bot.seqbot', BOT);
  await diagnosed(client, 'bot.seqbot', ['unknown-branch']);
});
afterAll(() => client.dispose());

const asked = new Set<string>();

function serveFarFiles(connection: ProtocolConnection): void {
  const serve = (method: string, answer: (uri: string) => unknown) =>
    connection.onRequest(method, ({ uri }: FileParams) => {
      asked.add(method);
      return answer(uri);
    });
  serve(READ_FOLDER, () => [{ uri: FAR_FILE, kind: 'file' }]);
  serve(READ_FILE, () => 'sequence Far { branch A { goto Nowhere } }');
  serve(FILE_KIND, (uri) => (uri === FAR_FILE ? 'file' : null));
}

function at(line: number, character: number, path = 'bot.seqbot') {
  return { textDocument: { uri: client.uri(path) }, position: { line, character } };
}

/** As far as it is needed to ask about it. */
function two() {
  const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const data = { sequence: 'Round', branch: 'Two' };
  return { name: 'Two', kind: 6, uri: client.uri('round.seqbot'), range: place, selectionRange: place, data };
}

/** A scenario that fails. */
function talk() {
  return { uri: client.uri('talks.seqbot'), id: 'A talk' };
}

const FIRST_LINE = { start: { line: 0, character: 0 }, end: { line: 0, character: 99 } };
const FIRST_LINES = { start: { line: 0, character: 0 }, end: { line: 1, character: 14 } };
const SECOND_LINE = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };
const SPACES = { tabSize: 2, insertSpaces: true };
const TARGET = { start: { line: 4, character: 8 }, end: { line: 4, character: 8 } };

interface Case {
  /** What it is a case of: paths into the capabilities, or our own methods. */
  readonly of: readonly string[];
  readonly method: string;
  readonly params: () => object;
  /** What the answer holds, as JSON. */
  readonly answer: RegExp;
}

/** Each feature once, from the request to what must be in the answer. */
const CASES: readonly Case[] = [
  {
    of: ['hoverProvider'],
    method: 'textDocument/hover',
    params: () => at(3, 18),
    answer: /Your name/,
  },
  {
    of: ['definitionProvider'],
    method: 'textDocument/definition',
    params: () => at(3, 18),
    answer: /people\.seqbot.*"targetSelectionRange":\{"start":\{"line":0,"character":10\}/,
  },
  {
    of: ['referencesProvider'],
    method: 'textDocument/references',
    params: () => ({ ...at(3, 18), context: { includeDeclaration: true } }),
    answer: /people\.seqbot.*bot\.seqbot/,
  },
  {
    of: ['documentHighlightProvider'],
    method: 'textDocument/documentHighlight',
    params: () => at(3, 18),
    answer: /"kind":2/,
  },
  {
    of: ['documentSymbolProvider'],
    method: 'textDocument/documentSymbol',
    params: () => at(0, 0),
    answer: /"name":"Hello".*"name":"Start"/,
  },
  {
    of: ['workspaceSymbolProvider'],
    method: 'workspace/symbol',
    params: () => ({ query: 'start' }),
    answer: /"containerName":"Hello"/,
  },
  {
    of: ['renameProvider.prepareProvider'],
    method: 'textDocument/prepareRename',
    params: () => at(3, 18),
    answer: /"placeholder":"name"/,
  },
  {
    of: ['renameProvider'],
    method: 'textDocument/rename',
    params: () => ({ ...at(3, 18), newName: 'call' }),
    answer:
      /people\.seqbot.*"newText":"call".*bot\.seqbot.*"newText":"call"|bot\.seqbot.*"newText":"call".*people\.seqbot.*"newText":"call"/,
  },
  {
    of: ['foldingRangeProvider'],
    method: 'textDocument/foldingRange',
    params: () => at(0, 0),
    answer: /"startLine":1,"endLine":5/,
  },
  {
    of: ['documentLinkProvider'],
    method: 'textDocument/documentLink',
    params: () => at(0, 0),
    answer: /"target":"file:.*people\.seqbot"/,
  },
  {
    of: ['semanticTokensProvider', 'semanticTokensProvider.full'],
    method: 'textDocument/semanticTokens/full',
    params: () => at(0, 0),
    answer: /"data":\[1,9,5,/,
  },
  {
    of: ['semanticTokensProvider.range'],
    method: 'textDocument/semanticTokens/range',
    params: () => ({ ...at(0, 0), range: FIRST_LINES }),
    answer: /^\{"data":\[1,9,5,\d+,\d+\]\}$/,
  },
  {
    of: ['codeActionProvider'],
    method: 'textDocument/codeAction',
    params: () => ({ ...at(4, 8), range: TARGET, context: { diagnostics: [] } }),
    answer: /Create branch \\"Bye\\".*"newText":"[^"]*branch Bye/,
  },
  {
    of: ['codeActionProvider.resolveProvider'],
    method: 'codeAction/resolve',
    params: () => ({ title: 'All', data: { uri: client.uri('bot.seqbot'), code: 'unknown-branch' } }),
    answer: /branch Bye/,
  },
  {
    of: ['documentFormattingProvider'],
    method: 'textDocument/formatting',
    params: () => ({ ...at(0, 0, 'untidy.seqbot'), options: SPACES }),
    answer:
      /^\[\{"range":\{"start":\{"line":0,"character":10\},"end":\{"line":0,"character":11\}\},"newText":""\},/,
  },
  {
    of: ['documentRangeFormattingProvider'],
    method: 'textDocument/rangeFormatting',
    params: () => ({ ...at(0, 0, 'untidy.seqbot'), range: SECOND_LINE, options: SPACES }),
    answer:
      /^\[\{"range":\{"start":\{"line":1,"character":10\},"end":\{"line":1,"character":11\}\},"newText":""\}\]$/,
  },
  {
    of: ['documentOnTypeFormattingProvider'],
    method: 'textDocument/onTypeFormatting',
    params: () => ({ ...at(2, 16, 'untidy.seqbot'), ch: '}', options: SPACES }),
    answer: /^\[\{"range":\{"start":\{"line":2,"character":9\}[^[]*"newText":""\},[^[]*\]$/,
  },
  {
    of: ['completionProvider'],
    method: 'textDocument/completion',
    params: () => at(4, 7),
    answer: /"label":"Start"/,
  },
  {
    of: ['a snippet'],
    method: 'textDocument/completion',
    params: () => at(1, 5, 'calls.seqbot'),
    answer: /"label":"reply".{0,200}"newText":"reply \\"\$\{1:/,
  },
  {
    of: ['a name with its import'],
    method: 'textDocument/completion',
    params: () => at(2, 18, 'calls.seqbot'),
    answer: /"label":"maya".*"additionalTextEdits":\[\{[^\]]*import \\"\.\/people\.seqbot\\"/,
  },
  {
    of: ['the path of an import'],
    method: 'textDocument/completion',
    params: () => at(0, 12, 'half.seqbot'),
    answer: /"label":"\.\/people\.seqbot".*"newText":"\.\/people\.seqbot\\""/,
  },
  {
    of: ['callHierarchyProvider'],
    method: 'textDocument/prepareCallHierarchy',
    params: () => at(0, 46, 'round.seqbot'),
    answer: /^\[\{"name":"Two","detail":"in Round","kind":6,/,
  },
  {
    of: ['who leads here'],
    method: 'callHierarchy/incomingCalls',
    params: () => ({ item: two() }),
    answer:
      /^\[\{"from":\{"name":"One","detail":"next".*"fromRanges":\[\{"start":\{"line":0,"character":45\}/,
  },
  {
    of: ['where it leads'],
    method: 'callHierarchy/outgoingCalls',
    params: () => ({ item: two() }),
    answer: /^\[\{"to":\{"name":"One","detail":"next".*"fromRanges":\[\{"start":\{"line":0,"character":67\}/,
  },
  {
    of: ['inlayHintProvider'],
    method: 'textDocument/inlayHint',
    params: () => ({ ...at(0, 0, 'round.seqbot'), range: FIRST_LINE }),
    answer: /^\[\{"position":\{"line":0,"character":70\},"label":\[\{"value":"The first",/,
  },
  {
    of: ['codeLensProvider'],
    method: 'textDocument/codeLens',
    params: () => at(0, 0, 'round.seqbot'),
    answer: /^\[\{"range":.*"data":\{"uri":"[^"]*round\.seqbot","at":"\/sequences\/0\/branches\/1"\}\}\]$/,
  },
  {
    of: ['codeLensProvider.resolveProvider'],
    method: 'codeLens/resolve',
    params: () => ({
      range: FIRST_LINE,
      data: { uri: client.uri('round.seqbot'), at: '/sequences/0/branches/1' },
    }),
    answer: /"command":\{"title":"1 leads here","command":"show","arguments":\["[^"]*round\.seqbot",/,
  },
  {
    of: ['workspace.fileOperations.willRename'],
    method: 'workspace/willRenameFiles',
    params: () => ({ files: [{ oldUri: client.uri('people.seqbot'), newUri: client.uri('folk.seqbot') }] }),
    answer: /"newText":"\.\/folk\.seqbot"/,
  },
  {
    of: ['seqbot/compile'],
    method: 'seqbot/compile',
    params: () => ({ uri: client.uri('pizza.seqbot') }),
    answer: /"status":"compiled".*\\"start\\": \\"Pizza\\"/,
  },
  {
    of: ['seqbot/page'],
    method: 'seqbot/page',
    params: () => ({ name: 'unknown-branch.md' }),
    answer: /^"# unknown-branch\\n.*Create branch/,
  },
  {
    of: ['seqbot/diagnostics'],
    method: 'seqbot/diagnostics',
    params: () => ({}),
    answer: /\{"code":"unknown-branch","severity":"error","message":"Sequence /,
  },
  {
    of: ['seqbot/sources'],
    method: 'seqbot/sources',
    params: () => ({ places: [client.uri('pizza.seqbot')] }),
    answer: /^\["file:[^"]*pizza\.seqbot"\]$/,
  },
  {
    of: ['seqbot/usersOf'],
    method: 'seqbot/usersOf',
    params: () => ({ uri: client.uri('people.seqbot') }),
    answer: /^\["file:[^"]*bot\.seqbot","file:[^"]*people\.seqbot"\]$/,
  },
  {
    of: ['seqbot/way'],
    method: 'seqbot/way',
    params: () => ({
      uri: client.uri('orders.seqbot'),
      place: { uri: client.uri('orders.seqbot'), line: 2, character: 4 },
    }),
    answer: /^\{"status":"found","sequence":"Orders","branch":"Order","setup":.*"inputs":\[\{"type":"pick"/,
  },
  {
    of: ['seqbot/scenario'],
    method: 'seqbot/scenario',
    params: () => ({
      uri: client.uri('orders.seqbot'),
      title: 'An order',
      setup: {},
      inputs: [{ type: 'pick', index: 0 }],
    }),
    answer:
      /^\{"status":"written","version":\d+,"line":2,.*"text":"\\n\\nscenario \\"An order\\" of Orders \{/,
  },
  {
    of: ['seqbot/runScenario'],
    method: 'seqbot/runScenario',
    params: () => ({ ...talk(), coverage: true }),
    answer:
      /^\{"status":"failed","failure":\{"range":\{"start":\{"line":6,.*"expected":"Hello!","actual":"Hi!","acceptable":true.*"covered":\[\{"key":/,
  },
  {
    of: ['seqbot/coverables'],
    method: 'seqbot/coverables',
    params: () => ({ uri: client.uri('talks.seqbot') }),
    answer: /"kind":"outcome".*"label":"\\"Stop\\""/,
  },
  {
    of: ['seqbot/walkScenario'],
    method: 'seqbot/walkScenario',
    params: () => talk(),
    answer: /^\{"status":"walk","title":"A talk","sequence":"Talks",.*"stops":\[.*"failure":/,
  },
  {
    of: ['seqbot/acceptScenario'],
    method: 'seqbot/acceptScenario',
    params: () => talk(),
    answer: /^\{"status":"accepted","version":\d+,"edits":\[\{"range":.*Hi!/,
  },
  {
    of: ['seqbot/generateScenarios'],
    method: 'seqbot/generateScenarios',
    params: () => ({ uri: client.uri('talks.seqbot') }),
    answer: /^\{"status":"written","version":\d+,.*visitor \\"Stop\\"/,
  },
];

describe('over stdio', () => {
  it.each(CASES)('$of: $method', async ({ method, params, answer }) => {
    expect(JSON.stringify(await client.connection.sendRequest(method, params()))).toMatch(answer);
  });

  it('a rename that cannot be is refused with its reason', async () => {
    const rename = client.connection.sendRequest('textDocument/rename', { ...at(3, 18), newName: 'not' });
    await expect(rename).rejects.toThrow('"not" can never be a name.');
    const nothing = client.connection.sendRequest('textDocument/prepareRename', at(2, 4));
    await expect(nothing).rejects.toThrow('There is nothing here that can be renamed.');
  });

  const told: [string[], () => Promise<void>][] = [
    [
      ['textDocumentSync.openClose', 'textDocumentSync.change'],
      async () => {
        await client.open('typed.seqbot', 'sequence S { branch A { -> A } }');
        const range = { start: { line: 0, character: 27 }, end: { line: 0, character: 28 } };
        await client.edit('typed.seqbot', 2, { range, text: 'Abc' });
        await diagnosed(client, 'typed.seqbot', ['unknown-branch']);
        const textDocument = { uri: client.uri('typed.seqbot') };
        await client.connection.sendNotification('textDocument/didClose', { textDocument });
        await forgotten(client, 'typed.seqbot');
      },
    ],
    [
      ['workspace.workspaceFolders.supported'],
      async () => {
        await diagnosed(client, 'outside.seqbot', ['import-outside-workspace']);
      },
    ],
    [
      ['seqbot/watchBot', 'seqbot/botChanged', 'seqbot/unwatchBot'],
      async () => {
        const uri = client.uri('pizza.seqbot');
        await client.connection.sendRequest('seqbot/watchBot', { uri });
        expect(allPushed(client, 'pizza.seqbot').map(({ bot }) => bot.start)).toEqual(['Pizza']);
        await client.connection.sendRequest('seqbot/unwatchBot', { uri });
        client.write('pizza.seqbot', `// Changed.\n${PIZZA}`);
        await client.changedOnDisk('pizza.seqbot', 2);
        await client.connection.sendRequest('seqbot/compile', { uri });
        expect(allPushed(client, 'pizza.seqbot')).toHaveLength(1);
      },
    ],
    [
      [WATCH_SCENARIOS, SCENARIOS_CHANGED],
      async () => {
        const pushed: ScenarioFile[] = [];
        client.connection.onNotification(SCENARIOS_CHANGED, (files: ScenarioFile[]) => {
          pushed.push(...files);
        });
        await client.connection.sendRequest(WATCH_SCENARIOS);
        const talks = pushed.find(({ uri }) => uri === client.uri('talks.seqbot'));
        expect(talks?.scenarios.map(({ id, sequence }) => [id, sequence])).toEqual([['A talk', 'Talks']]);
      },
    ],
    [
      [READ_FOLDER, READ_FILE, FILE_KIND],
      async () => {
        const far = await client.connection.sendRequest('seqbot/compile', { uri: FAR_FILE });
        expect(far).toMatchObject({
          status: 'refused',
          problems: [{ uri: FAR_FILE, code: 'unknown-branch' }],
        });
        const changes = [{ uri: `${FAR}/new.seqbot`, type: 1 }];
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
        await client.connection.sendRequest('seqbot/compile', { uri: FAR_FILE });
        expect([...asked].sort()).toEqual([FILE_KIND, READ_FILE, READ_FOLDER]);
      },
    ],
  ];

  it.each(told)('%j', async (_, happens) => {
    await happens();
  });

  it('every feature that is announced has its case here', () => {
    const tried = new Set([...CASES.flatMap(({ of }) => of), ...told.flatMap(([of]) => of)]);
    const features = [...announced(capabilities), ...added()];
    expect(features.length).toBeGreaterThan(20);
    expect(features.filter((feature) => !tried.has(feature))).toEqual([]);
  });
});
