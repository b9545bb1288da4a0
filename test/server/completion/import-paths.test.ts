import { URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { applyEdits, CURSOR, Editor } from '../support/editor.js';

const FILES = {
  'people.seqbot':
    'attribute name\nagent maya\ndepartment sales\nbot helper\nwebhook w get "https://a.example"\nsequence S',
  'lib/tom.seqbot': 'agent tom',
  'lib/deep/sea.seqbot': '',
  'other/odd {"} ünit.seqbot': '',
};

async function asked(source: string, path = 'bot.seqbot', triggerCharacter?: string) {
  const editor = await Editor.of({ ...FILES, [path]: source });
  const { document, params } = editor.cursor;
  const context = triggerCharacter === undefined ? undefined : { triggerKind: 2 as const, triggerCharacter };
  const list = await editor.services.seqbot.lsp.CompletionProvider?.getCompletion(document, {
    ...params,
    ...(context ? { context } : {}),
  });
  const key = ({ sortText, label }: CompletionItem) => sortText ?? label;
  const items = [...(list?.items ?? [])].sort((left, right) => (key(left) < key(right) ? -1 : 1));
  return { document, items };
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

const ALL = [
  './people.seqbot',
  './lib/',
  './other/',
  './lib/deep/sea.seqbot',
  './lib/tom.seqbot',
  './other/odd {"} ünit.seqbot',
];

describe('in the path of an import', () => {
  const offered: [string, string, string, string[]][] = [
    ['all files, near ones first', 'bot.seqbot', 'import "‸"', ALL],
    ['the same without the closing quote', 'bot.seqbot', 'import "‸', ALL],
    ['the same where something is typed', 'bot.seqbot', 'import "./pe‸ople"', ALL],
    [
      'what lies in a folder that is typed',
      'bot.seqbot',
      'import "./lib/‸"',
      ['./lib/tom.seqbot', './lib/deep/', './lib/deep/sea.seqbot'],
    ],
    [
      'the same without a dot',
      'bot.seqbot',
      'import "lib/d‸',
      ['./lib/tom.seqbot', './lib/deep/', './lib/deep/sea.seqbot'],
    ],
    ['nothing of a folder that is not there', 'bot.seqbot', 'import "./nowhere/‸"', []],
    ['nothing outside the workspace', 'bot.seqbot', 'import "../‸"', []],
    [
      'files above',
      'lib/bot.seqbot',
      'import "‸"',
      [
        './tom.seqbot',
        '../',
        './deep/',
        '../other/odd {"} ünit.seqbot',
        '../people.seqbot',
        './deep/sea.seqbot',
      ],
    ],
    [
      'the folders above',
      'lib/deep/bot.seqbot',
      'import "../‸"',
      ['../tom.seqbot', '../../', '../../other/odd {"} ünit.seqbot', '../../people.seqbot'],
    ],
    [
      'no file that is imported already',
      'bot.seqbot',
      'import "./lib/tom.seqbot"\nimport "./lib/‸"',
      ['./lib/deep/', './lib/deep/sea.seqbot'],
    ],
    ['nothing in a comment', 'bot.seqbot', '// import "‸"', []],
    ['nothing in another text', 'bot.seqbot', 'attribute import "‸"', []],
  ];

  it.each(offered)('%s', async (_, path, source, expected) => {
    expect(labels((await asked(source, path)).items)).toEqual(expected);
  });

  it.each(['"', '/', '.'])('%s asks there, and nowhere else', async (character) => {
    expect(labels((await asked('import "‸"', 'bot.seqbot', character)).items)).toEqual(ALL);
    expect((await asked(`sequence S { branch A { reply "Hi"‸ } }`, 'bot.seqbot', character)).items).toEqual(
      [],
    );
  });

  it('nothing in a file outside all folders', async () => {
    const { shared, seqbot } = (await Editor.of(FILES)).services;
    const uri = URI.parse('memory:/elsewhere/bot.seqbot');
    const document = shared.workspace.LangiumDocuments.createDocument(uri, 'import ""');
    const params = { textDocument: { uri: uri.toString() }, position: { line: 0, character: 8 } };
    const list = await seqbot.lsp.CompletionProvider?.getCompletion(document, params);
    expect(list?.items).toEqual([]);
  });
});

describe('what is inserted', () => {
  const inserted: [string, string, string, string][] = [
    ['the path between the quotes', 'import "pe‸opl.x"', './people.seqbot', 'import "./people.seqbot"'],
    ['over all that is typed', 'import "./lib/to‸m.seqbot"', './lib/deep/', 'import "./lib/deep/"'],
    [
      'with the closing quote',
      'import "./pe‸\nattribute a',
      './people.seqbot',
      'import "./people.seqbot"\nattribute a',
    ],
    [
      'and no closing quote behind a folder',
      'import "‸\nattribute a',
      './lib/',
      'import "./lib/\nattribute a',
    ],
    [
      'as it is written',
      'import "other/‸"',
      './other/odd {"} ünit.seqbot',
      'import "./other/odd \\{\\"} ünit.seqbot"',
    ],
  ];

  it.each(inserted)('%s', async (_, source, label, expected) => {
    const { document, items } = await asked(source);
    const edit = items.find((item) => item.label === label)?.textEdit;
    if (!edit || !('range' in edit)) throw new Error(`${label} has no edit`);
    expect(applyEdits(document, [edit])).toBe(expected);
  });

  it.each(['import "‸"', 'import "./l‸"', 'import "lib/to‸"', 'import "./other/../lib/‸"'])(
    'is found by what is typed: %s',
    async (source) => {
      const typed = source.slice(source.indexOf('"') + 1, source.indexOf(CURSOR));
      const { items } = await asked(source);
      expect(items.length).toBeGreaterThan(0);
      const filters = items.map(({ filterText }) => filterText);
      expect(filters.some((filter) => filter?.startsWith(typed))).toBe(true);
    },
  );

  it('says what is in a file', async () => {
    const { items } = await asked('import "‸"');
    expect(items[0]).toMatchObject({
      kind: CompletionItemKind.File,
      detail: 'name, maya, sales, helper, w, …',
    });
    expect(items[1]).toMatchObject({ kind: CompletionItemKind.Folder });
  });
});
