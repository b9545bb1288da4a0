import { CstUtils } from 'langium';
import { describe, expect, it } from 'vitest';
import { compile } from '../../language/compiler/compile.js';
import { serializeBot } from '../../language/compiler/serialize.js';
import { isChoiceValue } from '../../language/generated/ast.js';
import { occurrencesIn } from '../../language/symbols/occurrences.js';
import { type DeclaredSymbol, symbolKind, symbolName } from '../../language/symbols/symbol.js';
import { Editor, exampleBots } from './support/editor.js';

const NAME = 'Fresh-4711_ä';
const VALUE = 'Fräsh "4711" \\{x}';

interface Declared {
  readonly path: string;
  readonly offset: number;
  readonly symbol: DeclaredSymbol;
}

function declared(editor: Editor): Declared[] {
  return Object.keys(editor.sources()).flatMap((path) => {
    const root = editor.document(path).parseResult.value;
    return occurrencesIn(root, () => new Map())
      .filter(({ role }) => role === 'declaration')
      .map(({ start, symbol }) => ({ path, offset: start, symbol }));
  });
}

function compiled(editor: Editor): Record<string, string> {
  const bots = Object.keys(editor.sources()).map((path): [string, string] => {
    const result = compile(editor.document(path), editor.services.seqbot);
    return [
      path,
      result.status === 'compiled'
        ? serializeBot(result.bot)
        : result.problems.map(({ code }) => code).join(),
    ];
  });
  return Object.fromEntries(bots);
}

/** The sources after a rename, which is not typed yet. */
async function renamed(
  editor: Editor,
  { path, offset }: Declared,
  to: string,
): Promise<Record<string, string>> {
  const { document, params } = editor.at(path, offset);
  const edit = await editor.services.seqbot.lsp.RenameProvider?.rename(document, { ...params, newName: to });
  return editor.applied(edit);
}

function freshFor({ symbol }: Declared): string {
  return isChoiceValue(symbol) ? VALUE : NAME;
}

const examples = await Promise.all(
  exampleBots().map(async (sources) => {
    const editor = await Editor.of(sources);
    const symbols = await Promise.all(
      declared(editor).map(async (found, index) => ({
        found,
        index,
        old: symbolName(found.symbol),
        there: await renamed(editor, found, freshFor(found)),
      })),
    );
    return { sources, editor, bots: compiled(editor), symbols };
  }),
);
const symbols = examples.flatMap(({ symbols, ...example }) =>
  symbols.map((symbol) => ({
    ...example,
    ...symbol,
    title: `${symbolKind(symbol.found.symbol)} ${symbol.old} of ${symbol.found.path}`,
  })),
);

describe('renaming to a fresh name and back', () => {
  it('knows all symbols of the examples', () => {
    expect(symbols.length).toBeGreaterThan(80);
  });

  it.each(symbols)('$title', async ({ editor, sources, bots, found, index, old, there }) => {
    expect(there).not.toEqual(sources);
    await editor.type(there);
    const withOldName = Object.entries(compiled(editor)).map(([path, json]) => [
      path,
      json.replaceAll(inJson(freshFor(found)), inJson(old)),
    ]);
    expect(Object.fromEntries(withOldName)).toEqual(bots);
    const declaredThere = declared(editor)[index];
    expect(declaredThere && (await renamed(editor, declaredThere, old))).toEqual(sources);
  });
});

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

describe('every place that names a symbol', () => {
  const files = {
    'people.seqbot': 'attribute größe "Size" : "Small" | "Large"\nagent maya\n',
    'bot.seqbot': `import "./people.seqbot"
sequence S {
  branch Text {
    ask größe "Size, {größe|dear}? Ask {@maya}."
    if größe is "small" or not größe is "Large" -> goto
    set größe "Large"
    cards saves größe { card "Small" { -> goto } card "Other" { -> goto } }
  }
  branch goto { reply """
      {größe} {@maya}
      """ options saves größe { "Large" -> Text "Huge" -> goto } -> goto }
}
scenario "s" of S {
  given größe "Small"
  visitor "small"
  visitor "Huge"
  expect größe is "Small"
  expect at goto
}
`,
  };
  const expected: [string, RegExp, string, number][] = [
    ['attribute', /größe/, 'people.seqbot', 11],
    ['agent', /maya/, 'people.seqbot', 3],
    ['branch that is called like a keyword', /branch goto/, 'bot.seqbot', 7],
    ['branch that another is called like', /branch Text/, 'bot.seqbot', 2],
    ['value, whatever the case', /Small/, 'people.seqbot', 6],
    ['value that is set and shown', /Large/, 'people.seqbot', 4],
  ];

  it.each(expected)('%s', async (_, pattern, path, count) => {
    const editor = await Editor.of(files);
    const source = editor.document(path).textDocument.getText();
    const match = pattern.exec(source);
    const offset = (match?.index ?? 0) + (match?.[0].length ?? 0);
    const { document, params } = editor.at(path, offset);
    const context = { includeDeclaration: true };
    const found = await editor.services.seqbot.lsp.ReferencesProvider?.findReferences(document, {
      ...params,
      context,
    });
    expect(found?.length).toBe(count);
  });

  it('is found from each of them', async () => {
    const editor = await Editor.of(files);
    const { Symbols } = editor.services.seqbot.references;
    for (const path of Object.keys(files)) {
      const document = editor.document(path);
      for (const { start, end, symbol } of occurrencesIn(document.parseResult.value, () => new Map())) {
        for (const offset of [start, end]) expect(Symbols.at(document, offset)?.symbol).toBe(symbol);
      }
      expect(CstUtils.flattenCst(document.parseResult.value.$cstNode ?? never()).count()).toBeGreaterThan(5);
    }
  });
});

function never(): never {
  throw new Error('The file has no syntax tree');
}
