import { describe, expect, it } from 'vitest';
import type { Range } from 'vscode-languageserver';
import { CURSOR, Editor, pathOf, uriOf } from './support/editor.js';

const PEOPLE = 'attribute pizza : "Diavola" | "Other"\nagent maya "Maya"\n';

function bot(marked: string): string {
  const source = `import "./people.seqbot"
// One
// comment.

/// Docs.
/// More docs.
sequence S {
  branch A {
    reply """
      {pizza|none} {@maya}
      """
    if pizza is "Diavola" {
      tag case "hot"
    } else {
      tag case "mild"
    }
    -> B
  }
  branch B { reply "Bye" end }
}
scenario "Somebody comes" of S { visitor "x" }
`;
  const plain = marked.replace(CURSOR, '');
  const at = source.indexOf(plain);
  if (at < 0) throw new Error(`${plain} is not in the source`);
  return source.slice(0, at) + marked + source.slice(at + plain.length);
}

async function open(marked: string) {
  const editor = await Editor.of({ 'people.seqbot': PEOPLE, 'bot.seqbot': bot(marked) });
  return { editor, ...editor.cursor };
}

function at(editor: Editor, uri: string, range: Range): string {
  const { textDocument } = editor.document(pathOf(uri));
  return `${pathOf(uri)}:${range.start.line + 1} ${textDocument.getText(range)}`;
}

describe('goes to the declaration', () => {
  it.each([
    [`{pizza‸|none}`, 'people.seqbot:1 pizza'],
    [`{@‸maya}`, 'people.seqbot:2 maya'],
    [`is "Dia‸vola"`, 'people.seqbot:1 Diavola'],
    [`-> ‸B`, 'bot.seqbot:19 B'],
    [`branch ‸A`, 'bot.seqbot:8 A'],
    [`of S‸ {`, 'bot.seqbot:7 S'],
    [`import "./peo‸ple`, 'people.seqbot:1 '],
  ])('from %s', async (marked, expected) => {
    const { editor, document, params } = await open(marked);
    const links = await editor.services.seqbot.lsp.DefinitionProvider?.getDefinition(document, params);
    expect(links?.map((link) => at(editor, link.targetUri, link.targetSelectionRange))).toEqual([expected]);
  });

  it.each(['re‸ply', 'visitor "‸x"', '// One‸'])('but not from %s', async (marked) => {
    const { editor, document, params } = await open(marked);
    expect(
      await editor.services.seqbot.lsp.DefinitionProvider?.getDefinition(document, params),
    ).toBeUndefined();
  });
});

describe('highlights', () => {
  it.each([
    ['{pizza‸|none}', [10, 12]],
    ['-> ‸B', [17, 19]],
    ['"Dia‸vola"', [12]],
  ])('%s in this file only', async (marked, lines) => {
    const { editor, document, params } = await open(marked);
    const found = await editor.services.seqbot.lsp.DocumentHighlightProvider?.getDocumentHighlight(
      document,
      params,
    );
    expect(found?.map(({ range }) => range.start.line + 1)).toEqual(lines);
  });
});

describe('folds', () => {
  it('what stands between braces, texts, comments', async () => {
    const { editor, document, params } = await open('‸import');
    const found = await editor.services.seqbot.lsp.FoldingRangeProvider?.getFoldingRanges(document, params);
    const lines = (found ?? []).map(
      ({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1} ${kind ?? ''}`,
    );
    expect(lines.map((line) => line.trim()).sort()).toEqual(
      ['12-13', '14-15', '2-3 comment', '5-6 comment', '7-19', '8-17', '9-11'].sort(),
    );
  });

  it('what is left in a broken file', async () => {
    const editor = await Editor.of({
      'bot.seqbot': 'sequence S {\n branch A {\n reply "a\n }\n }}\n branch {\n end\n',
    });
    const document = editor.document();
    const textDocument = { uri: document.uri.toString() };
    const found = await editor.services.seqbot.lsp.FoldingRangeProvider?.getFoldingRanges(document, {
      textDocument,
    });
    expect(found).toEqual([
      { startLine: 1, endLine: 2 },
      { startLine: 0, endLine: 3 },
    ]);
  });
});

describe('links', () => {
  it('imports to their files', async () => {
    const { editor, document, params } = await open('‸import');
    const links = await editor.services.seqbot.lsp.DocumentLinkProvider?.getDocumentLinks(document, params);
    expect(links?.map(({ target, range }) => [target, document.textDocument.getText(range)])).toEqual([
      [uriOf('people.seqbot').toString(), './people.seqbot'],
    ]);
  });
});

describe('finds in the workspace', () => {
  it.each([
    ['', ['maya', 'pizza', 'S']],
    ['b', ['B in S']],
    ['some', ['Somebody comes in S']],
    ['maya', ['maya']],
  ])('%j', async (query, expected) => {
    const { editor } = await open('‸import');
    const found = await editor.services.shared.lsp.WorkspaceSymbolProvider?.getSymbols({ query });
    const names = found?.map(({ name, containerName }) =>
      containerName ? `${name} in ${containerName}` : name,
    );
    expect(names?.sort((left, right) => left.localeCompare(right))).toEqual(expected);
  });
});

describe('moving files', () => {
  const files = {
    'people.seqbot': 'import "./sub/team.seqbot"\nagent maya\n',
    'sub/team.seqbot': 'import "../people.seqbot"\nagent tom\n',
    'bot.seqbot': 'import "./people.seqbot"\nimport "sub/team.seqbot"\n',
  };
  const moves: [string, string, string, Record<string, string>][] = [
    [
      'a file beside it',
      'people.seqbot',
      'folk.seqbot',
      { 'sub/team.seqbot': '../folk.seqbot', 'bot.seqbot': './folk.seqbot' },
    ],
    [
      'a file to another folder',
      'people.seqbot',
      'sub/people.seqbot',
      {
        'people.seqbot': './team.seqbot',
        'sub/team.seqbot': './people.seqbot',
        'bot.seqbot': './sub/people.seqbot',
      },
    ],
    [
      'a folder',
      'sub',
      'deep/down',
      {
        'people.seqbot': './deep/down/team.seqbot',
        'sub/team.seqbot': '../../people.seqbot',
        'bot.seqbot': './deep/down/team.seqbot',
      },
    ],
    ['a file that nobody knows', 'other.txt', 'more.txt', {}],
  ];

  it.each(moves)('%s', async (_, from, to, expected) => {
    const editor = await Editor.of(files);
    const params = { files: [{ oldUri: uriOf(from).toString(), newUri: uriOf(to).toString() }] };
    const edit = await editor.services.shared.lsp.FileOperationHandler?.willRenameFiles?.(params);
    const changed = Object.entries(edit?.changes ?? {}).map(([uri, edits]) => [
      pathOf(uri),
      edits[0]?.newText,
    ]);
    expect(Object.fromEntries(changed)).toEqual(expected);
  });
});
