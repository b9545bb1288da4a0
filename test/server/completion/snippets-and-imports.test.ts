// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets mark their placeholders like this

import { describe, expect, it } from 'vitest';
import { type CompletionItem, InsertTextFormat } from 'vscode-languageserver';
import { applyEdits, Editor } from '../support/editor.js';

const OTHERS = {
  'people.seqbot': '/// Chief. ![x](https://spy.example)\nagent maya "Maya"\nattribute vip',
  'lib/tom.seqbot': 'agent tom\nbot helper',
  'lib/clash.seqbot': 'import "./more.seqbot"\nagent clara',
  'lib/more.seqbot': 'attribute pizza',
};

async function completed(source: string, snippetSupport = true) {
  const editor = await Editor.of({ ...OTHERS, 'bot.seqbot': source });
  const capabilities = { textDocument: { completion: { completionItem: { snippetSupport } } } };
  const workspaceFolders = [{ uri: 'memory:/bots', name: 'bots' }];
  const folders = { rootUri: null, workspaceFolders };
  await editor.services.shared.lsp.LanguageServer.initialize({ capabilities, processId: null, ...folders });
  const { document, params } = editor.cursor;
  const list = await editor.services.seqbot.lsp.CompletionProvider?.getCompletion(document, params);
  const items = [...(list?.items ?? [])].sort((left, right) =>
    (left.sortText ?? '').localeCompare(right.sortText ?? ''),
  );
  return { document, items };
}

function named(items: readonly CompletionItem[], label: string): CompletionItem {
  const item = items.find((candidate) => candidate.label === label);
  if (!item) throw new Error(`${label} is not offered`);
  return item;
}

describe('names of other files', () => {
  const imported: [string, string, string, string][] = [
    [
      'after a keyword',
      'maya',
      '// Bot.\nsequence S { branch A { chat with agent ‸ } }',
      '// Bot.\n\nimport "./people.seqbot"\n\nsequence S { branch A { chat with agent maya } }',
    ],
    [
      'in a text',
      'vip',
      'import "./lib/tom.seqbot"\nsequence S { branch A { reply "{v‸" } }',
      'import "./lib/tom.seqbot"\nimport "./people.seqbot"\nsequence S { branch A { reply "{vip}" } }',
    ],
    [
      'mentioned',
      'tom',
      'sequence S { branch A { note "{@‸}" } }',
      'import "./lib/tom.seqbot"\n\nsequence S { branch A { note "{@tom}" } }',
    ],
    [
      'of bots',
      'helper',
      'attribute x\nsequence S { branch A { invite bot ‸',
      'import "./lib/tom.seqbot"\n\nattribute x\nsequence S { branch A { invite bot helper',
    ],
  ];

  it.each(imported)('%s bring their import along', async (_, label, source, expected) => {
    const { document, items } = await completed(source);
    const { textEdit, additionalTextEdits = [] } = named(items, label);
    if (!textEdit || !('range' in textEdit)) throw new Error('The item has no edit');
    expect(applyEdits(document, [textEdit, ...additionalTextEdits])).toBe(expected);
  });

  it('come behind those that are visible, and say where from', async () => {
    const { items } = await completed('agent zoe\nsequence S { branch A { chat with agent ‸ } }');
    const names = items.map(({ label, detail }) => `${label}: ${detail}`);
    expect(names).toEqual([
      'zoe: agent zoe',
      'clara: import from ./lib/clash.seqbot',
      'maya: import from ./people.seqbot',
      'tom: import from ./lib/tom.seqbot',
    ]);
  });

  it.each([
    [
      'that are visible',
      'import "./people.seqbot"\nsequence S { branch A { chat with agent ‸ } }',
      'maya',
      1,
    ],
    [
      'whose files would bring a clash',
      'attribute pizza\nsequence S { branch A { chat with agent ‸ } }',
      'clara',
      0,
    ],
    ['that are taken here', 'agent maya\nsequence S { branch A { chat with agent ‸ } }', 'maya', 1],
  ])('are not offered %s', async (_, source, label, count) => {
    const { items } = await completed(source);
    expect(items.filter((item) => item.label === label && !item.additionalTextEdits)).toHaveLength(count);
    expect(items.filter((item) => item.label === label && item.additionalTextEdits)).toEqual([]);
  });

  it('show their documentation without pictures', async () => {
    const { items } = await completed('sequence S { branch A { chat with agent ‸ } }');
    expect(named(items, 'maya').documentation).toEqual({
      kind: 'markdown',
      value: 'Chief\\. \\![x](<https://spy.example>)',
    });
  });
});

describe('keywords that start a statement', () => {
  it('are snippets where the client takes them', async () => {
    const { items } = await completed('sequence S { branch A {\n  rep‸\n} }');
    expect(named(items, 'reply')).toMatchObject({
      insertTextFormat: InsertTextFormat.Snippet,
      filterText: 'reply',
      textEdit: { newText: 'reply "${1:Hi!}"' },
    });
  });

  it.each([
    ['where the client takes none', 'sequence S { branch A {\n  rep‸\n} }', 'reply', false],
    ['with something behind them', 'sequence S { branch A {\n  rep‸ly "Hi"\n} }', 'reply', true],
    ['that go on with a statement', 'attribute a\nsequence S { branch A { ask a "?" ret‸ } }', 'retry', true],
  ])('are only words %s', async (_, source, label, support) => {
    const { items } = await completed(source, support);
    const item = named(items, label);
    expect(item.insertTextFormat).toBeUndefined();
    expect(item.textEdit).toMatchObject({ newText: label });
  });
});

describe('placeholders for names', () => {
  const BOT = `attribute name
attribute rating : number
attribute size : "S" | "L"
sequence S {
  branch First { reply "**Hi** _there_" -> Here }
  branch Here {
    ‸
  }
  branch Last "The end" { end }
}
sequence T { branch Other { end } }
`;

  it.each([
    ['goto', BOT, '${1|First,Last|}'],
    ['ask', BOT, '${1|name,rating,size|}'],
    ['set', BOT, '${1|name|}'],
    ['add', BOT, '${2|rating|}'],
    ['invite', BOT, '${2|T|}'],
    ['call', BOT, '${1:stock}'],
    ['goto', 'sequence S { branch Only {\n  ‸\n} }', '${1:Welcome}'],
    ['goto', many(51), '${1:Welcome}'],
  ])('of %s are what there is to choose from', async (label, source, expected) => {
    const { items } = await completed(source);
    expect(named(items, label).textEdit?.newText).toContain(expected);
  });

  function many(count: number): string {
    const branches = Array.from({ length: count }, (_, index) => `branch B${index} { end }`);
    return `sequence S { ${branches.join(' ')} branch Here {\n  ‸\n} }`;
  }
});

describe('at a glance', () => {
  const glance = async (source: string) =>
    (await completed(source)).items.map(({ label, labelDetails }) => [label, labelDetails?.description]);

  it.each([
    [
      'branches show what they say first, without markup',
      'sequence S { branch A { reply "**Hi** [there](https://a.example), {x_y} _you_" end } branch B "Title" { goto ‸ } }',
      [
        ['A', 'Hi there (https://a.example), {x_y} you'],
        ['B', 'Title'],
      ],
    ],
    [
      'declarations show their label, others where they come from',
      'agent zoe "Zoe"\nsequence S { branch A { chat with agent ‸ } }',
      [
        ['zoe', 'Zoe'],
        ['clara', './lib/clash.seqbot'],
        ['maya', './people.seqbot'],
        ['tom', './lib/tom.seqbot'],
      ],
    ],
    [
      'attributes without a label show their type',
      'attribute a : number 1..5\nattribute b "Bee" : date\nattribute c\nsequence S { branch A { clear ‸ } }',
      [
        ['a', 'number 1..5'],
        ['b', 'Bee'],
        ['c', 'text'],
        ['pizza', './lib/more.seqbot'],
        ['vip', './people.seqbot'],
      ],
    ],
    [
      'keywords show what they are for, in the order of the reference',
      'sequence S { ‸ }',
      [
        ['channels', 'Where the sequence runs'],
        ['skip', 'Visitors are not asked again for what is already known of them'],
        ['branch', 'A part of a sequence'],
      ],
    ],
  ])('%s', async (_, source, expected) => {
    expect(await glance(source)).toEqual(expected);
  });

  it('what a visitor sees comes first among actions', async () => {
    const labels = (await glance('sequence S { branch A {\n  ‸\n} }')).map(([label]) => label);
    expect(labels.slice(0, 6)).toEqual(['reply', 'image', 'video', 'ask', 'options', 'cards']);
  });
});
