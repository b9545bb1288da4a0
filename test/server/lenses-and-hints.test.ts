import { describe, expect, it } from 'vitest';
import type { CodeLens, InlayHint, Location, Range } from 'vscode-languageserver';
import { resolvedLens } from '../../server/lsp/flow/lens-resolve.js';
import { Editor, pathOf } from './support/editor.js';

const BOT = `import "./help.seqbot"
attribute plan : "Basic" | "Pro"
sequence Shop "The shop" {
  branch Start "Say hello" {
    if plan is "Basic" -> Basic
    options { "Buy" -> Basic "Talk" -> SayBye otherwise -> Start }
  }
  branch Basic "All that is basic" {
    goto Start }
  branch SayBye "Say bye!" { invite sequence Helping }
  branch Alone { -> Basic }
}
`;
const HELP = `import "./bot.seqbot"
sequence Helping "How we can help you, whatever it may be that you need" {
  branch First { -> Second }
  branch Second { invite sequence Shop }
}
sequence Other { branch First { invite sequence Shop invite sequence Nobody } }
`;
const FILES = { 'bot.seqbot': BOT, 'help.seqbot': HELP };
const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

type Options = { readonly settings?: unknown; readonly showReferences?: string; readonly playFrom?: string };

/** An editor with settings, of a client that has a command to show places. */
async function open(files: Readonly<Record<string, string>>, { settings, ...options }: Options = {}) {
  const editor = await Editor.of(files);
  const { EditorSettings } = editor.services.shared.workspace;
  EditorSettings.initialize({
    processId: null,
    rootUri: null,
    capabilities: {},
    initializationOptions: { showReferences: 'show', ...options },
  });
  EditorSettings.updateConfiguration({ settings: { seqbot: settings } });
  return editor;
}

async function hints(editor: Editor, path = 'bot.seqbot', range = ALL): Promise<InlayHint[]> {
  const document = editor.document(path);
  const textDocument = { uri: document.uri.toString() };
  const provider = editor.services.seqbot.lsp.InlayHintProvider;
  return (await provider?.getInlayHints(document, { textDocument, range })) ?? [];
}

/** The source with the hints in it. */
async function hinted(editor: Editor, path = 'bot.seqbot', range = ALL): Promise<string[]> {
  const lines = editor.document(path).textDocument.getText().split('\n');
  for (const { position, label, paddingLeft } of (await hints(editor, path, range)).reverse()) {
    const { line, character } = position;
    const text = lines[line] ?? '';
    const shown = `${paddingLeft ? ' ' : ''}«${labelText(label)}»`;
    lines[line] = text.slice(0, character) + shown + text.slice(character);
  }
  return lines.filter((line) => line.includes('«')).map((line) => line.trim());
}

function labelText(label: InlayHint['label']): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}

function textAt(editor: Editor, { uri, range }: Location): string {
  const { textDocument } = editor.document(pathOf(uri));
  return `${pathOf(uri)}:${range.start.line + 1} ${textDocument.getText(range)}`;
}

describe('hints', () => {
  it('tell titles of targets that say more than their names', async () => {
    const editor = await open(FILES);
    expect(await hinted(editor)).toEqual([
      'if plan is "Basic" -> Basic «All that is basic»',
      'options { "Buy" -> Basic «All that is basic» "Talk" -> SayBye otherwise -> Start «Say hello» }',
      'goto Start «Say hello» }',
      'branch SayBye "Say bye!" { invite sequence Helping «How we can help you, whatever it may be…» }',
      'branch Alone { -> Basic «All that is basic» }',
    ]);
  });

  it('lead to what they speak of', async () => {
    const editor = await open(FILES);
    const places = (await hints(editor)).flatMap(({ label }) =>
      typeof label === 'string' ? [] : label.flatMap(({ location }) => location ?? []),
    );
    expect(places.map((place) => textAt(editor, place))).toEqual([
      'bot.seqbot:8 Basic',
      'bot.seqbot:8 Basic',
      'bot.seqbot:4 Start',
      'bot.seqbot:4 Start',
      'help.seqbot:2 Helping',
      'bot.seqbot:8 Basic',
    ]);
  });

  it('count the ways that lead to a branch, and tell them', async () => {
    const settings = { inlayHints: { incomingWays: true, targetTitles: false } };
    const editor = await open(FILES, { settings });
    expect(await hinted(editor)).toEqual([
      'branch Start «2 lead here» "Say hello" {',
      'branch Basic «3 lead here» "All that is basic" {',
      'branch SayBye «1 leads here» "Say bye!" { invite sequence Helping }',
      'branch Alone «nothing leads here» { -> Basic }',
    ]);
    const [, basic] = await hints(editor);
    expect(basic?.label).toEqual([
      expect.objectContaining({ tooltip: 'Start: if plan is "Basic"\nStart: "Buy"\nAlone: next' }),
    ]);
    expect(await hinted(editor, 'help.seqbot')).toEqual([
      'branch Second «1 leads here» { invite sequence Shop }',
    ]);
  });

  it('are only told for what is to be seen', async () => {
    const editor = await open(FILES, { settings: { inlayHints: { incomingWays: true } } });
    const line = (number: number) => ({
      start: { line: number, character: 0 },
      end: { line: number, character: 99 },
    });
    expect(await hinted(editor, 'bot.seqbot', line(4))).toEqual([
      'if plan is "Basic" -> Basic «All that is basic»',
    ]);
    expect(await hinted(editor, 'bot.seqbot', line(9))).toEqual([
      'branch SayBye «1 leads here» "Say bye!" { invite sequence Helping «How we can help you, whatever it may be…» }',
    ]);
    expect(await hinted(editor, 'bot.seqbot', line(1))).toEqual([]);
  });
});

/** What lenses say, with the line they stand above, and where they lead. */
async function lenses(editor: Editor, path = 'bot.seqbot'): Promise<unknown[]> {
  return (await unresolved(editor, path)).map((lens) => {
    const { range, command } = resolvedLens(lens, lens.data, editor.services.seqbot);
    const [uri, position, places = []] = command?.arguments ?? [];
    if (command?.command)
      expect([command.command, uri, position]).toEqual([
        'show',
        editor.document(path).uri.toString(),
        range.start,
      ]);
    return [range.start.line + 1, command?.title, ...places.map((place: Location) => textAt(editor, place))];
  });
}

async function unresolved(editor: Editor, path = 'bot.seqbot'): Promise<CodeLens[]> {
  const document = editor.document(path);
  const textDocument = { uri: document.uri.toString() };
  return (
    (await editor.services.seqbot.lsp.CodeLensProvider?.provideCodeLens(document, { textDocument })) ?? []
  );
}

describe('lenses', () => {
  it('count the ways that lead to branches, and the invitations of sequences', async () => {
    const editor = await open(FILES);
    expect(await lenses(editor)).toEqual([
      [3, '2 invitations lead here', 'help.seqbot:4 Shop', 'help.seqbot:6 Shop'],
      [4, '2 lead here', 'bot.seqbot:6 Start', 'bot.seqbot:9 Start'],
      [8, '3 lead here', 'bot.seqbot:5 Basic', 'bot.seqbot:6 Basic', 'bot.seqbot:11 Basic'],
      [10, '1 leads here', 'bot.seqbot:6 SayBye'],
      [11, 'nothing leads here'],
    ]);
    expect(await lenses(editor, 'help.seqbot')).toEqual([
      [2, '1 invitation leads here', 'bot.seqbot:10 Helping'],
      [4, '1 leads here', 'help.seqbot:3 Second'],
    ]);
  });

  it('say nothing of what is gone', async () => {
    const editor = await open(FILES);
    const all = await unresolved(editor);
    await editor.type({ 'bot.seqbot': 'sequence Shop { branch Start { end } }' });
    expect(all.map((lens) => resolvedLens(lens, lens.data, editor.services.seqbot).command)).toEqual([
      expect.objectContaining({ title: '2 invitations lead here' }),
      { title: 'nothing leads here', command: '' },
      ...[2, 3, 4].map(() => ({ title: '', command: '' })),
    ]);
  });
});

describe('lenses that play', () => {
  const played = async (options: Options, source = BOT) => {
    const editor = await open({ ...FILES, 'bot.seqbot': source }, options);
    const all = (await unresolved(editor)).filter(({ command }) => command);
    expect(all.every(({ data }) => data === undefined)).toBe(true);
    const uri = editor.document().uri.toString();
    for (const { command, range } of all)
      expect(command).toEqual({ title: '▶ Play from here', command: 'play', arguments: [uri, range.start] });
    return all.map(({ range }) => editor.document().textDocument.getText(range));
  };

  it('stand above each branch, beside what is counted', async () => {
    expect(await played({ playFrom: 'play' })).toEqual(['Start', 'Basic', 'SayBye', 'Alone']);
  });

  it('need no way to list places, and go with the other lenses', async () => {
    const options = { playFrom: 'play', showReferences: undefined };
    expect(await played(options)).toHaveLength(4);
    expect(await unresolved(await open(FILES, options))).toHaveLength(4);
    expect(await played({ ...options, settings: { codeLens: false } })).toEqual([]);
  });

  it('are for clients that can play', async () => {
    expect(await played({})).toEqual([]);
    expect(await played({ playFrom: '' })).toEqual([]);
  });

  it('stand in broken files for the branches that can be read', async () => {
    expect(await played({ playFrom: 'play' }, 'sequence S { branch A { ->\nbranch B { if')).toEqual([
      'A',
      'B',
    ]);
  });
});

describe('what is shown', () => {
  const shown: [string, Options, { lenses: number; titles: boolean; counts: boolean }][] = [
    ['by default', {}, { lenses: 5, titles: true, counts: false }],
    [
      'without a way to list places',
      { showReferences: undefined },
      { lenses: 0, titles: true, counts: true },
    ],
    ['without lenses', { settings: { codeLens: false } }, { lenses: 0, titles: true, counts: false }],
    [
      'without hints',
      { settings: { inlayHints: { targetTitles: false, incomingWays: false } }, showReferences: undefined },
      { lenses: 0, titles: false, counts: false },
    ],
    [
      'with odd settings',
      { settings: { codeLens: 'yes', inlayHints: null } },
      { lenses: 5, titles: true, counts: false },
    ],
  ];
  it.each(shown)('%s', async (_, options, expected) => {
    const editor = await open(FILES, options);
    const text = (await hinted(editor)).join('\n');
    expect({
      lenses: (await lenses(editor)).length,
      titles: text.includes('Say hello»'),
      counts: text.includes('lead here»'),
    }).toEqual(expected);
  });

  it('lenses that lead nowhere can be had in every client', async () => {
    const editor = await open(FILES, { settings: { codeLens: true }, showReferences: undefined });
    const commands = (await unresolved(editor)).map(
      (lens) => resolvedLens(lens, lens.data, editor.services.seqbot).command,
    );
    expect(commands[2]).toEqual({ title: '3 lead here', command: '' });
  });
});

it('broken files have lenses and hints for what can be read', async () => {
  const source = `sequence S {
  branch A "First" {
    -> B
    if -> A
    options { "x" -> -> B
  }
  branch B "Second" { goto
  branch "no name" { -> A
  sequence { branch C { -> A } } }
`;
  const editor = await open({ 'bot.seqbot': source }, { settings: { inlayHints: { incomingWays: true } } });
  expect(await hinted(editor)).toMatchInlineSnapshot(`
    [
      "branch A «1 leads here» "First" {",
      "-> B «Second»",
      "if -> A «First»",
      "options { "x" -> -> B «Second»",
      "branch B «1 leads here» "Second" { goto",
      "branch "no nam «nothing leads here»e" { -> A «First»",
    ]
  `);
  expect(await lenses(editor)).toMatchInlineSnapshot(`
    [
      [
        2,
        "1 leads here",
        "bot.seqbot:8 A",
      ],
      [
        7,
        "1 leads here",
        "bot.seqbot:3 B",
      ],
      [
        8,
        "nothing leads here",
      ],
    ]
  `);
});
