import { describe, expect, it } from 'vitest';
import {
  type CodeAction,
  type CodeActionKind,
  CodeAction as CodeActions,
  MarkupContent,
} from 'vscode-languageserver';
import { CURSOR, Editor } from './support/editor.js';

const BOT = `attribute name
sequence Shop {
  branch Welcome { reply "Hi!" ask name "Who are you?" -> Menu }
  branch Menu { reply "Hello {name}." options { "Order" -> Order "Leave" -> Leave } }
  branch Order { reply "Done." tag case "order" end }
  branch Leave { close }
}
`;
const GOOD = `scenario "An order" of Shop {
  bot     "Who are you?"
  visitor "Ann"
  bot     "Hello Ann."
  visitor "Order"
  expect  tag case "order"
  expect  at Order
}
`;
const COMMANDS = {
  runScenario: 'run',
  debugScenario: 'debug',
  acceptScenario: 'accept',
  generateScenarios: 'generate',
};

async function open(source: string, commands: object = COMMANDS): Promise<Editor> {
  const editor = await Editor.of({ 'bot.seqbot': source });
  editor.services.shared.workspace.EditorSettings.initialize({
    processId: null,
    rootUri: null,
    capabilities: {},
    initializationOptions: commands,
  });
  return editor;
}

describe('lenses', () => {
  async function lenses(source: string, commands?: object) {
    const editor = await open(source, commands);
    const document = editor.document();
    const textDocument = { uri: document.uri.toString() };
    const found = await editor.services.seqbot.lsp.CodeLensProvider?.provideCodeLens(document, {
      textDocument,
    });
    return (found ?? []).map(({ range, command }) => {
      expect(command?.arguments?.[0]).toBe(textDocument.uri);
      return [range.start.line, command?.title, command?.command, command?.arguments?.[1]];
    });
  }

  it('run and debug each scenario, in broken files too', async () => {
    const source = `scenario "One" of S {\n}\nscenario "One" of {\nscenario`;
    expect(await lenses(source)).toEqual([
      [0, '▶ Run scenario', 'run', 'One'],
      [0, 'Debug', 'debug', 'One'],
      [2, '▶ Run scenario', 'run', 'One (2)'],
      [2, 'Debug', 'debug', 'One (2)'],
      [3, '▶ Run scenario', 'run', ''],
      [3, 'Debug', 'debug', ''],
    ]);
  });

  it('are for clients that can, and go with the other lenses', async () => {
    expect(await lenses(GOOD, {})).toEqual([]);
    expect(await lenses(GOOD, { debugScenario: 'debug' })).toEqual([[0, 'Debug', 'debug', 'An order']]);
    const editor = await open(GOOD);
    const { EditorSettings } = editor.services.shared.workspace;
    EditorSettings.updateConfiguration({ settings: { seqbot: { codeLens: false } } });
    expect(EditorSettings.shown.scenarioLens).toBe(false);
  });
});

describe('code actions', () => {
  async function actions(source: string, kind: CodeActionKind, commands?: object): Promise<CodeAction[]> {
    const editor = await open(source, commands);
    const { document, params } = editor.cursor;
    const found = await editor.services.seqbot.lsp.CodeActionProvider?.getCodeActions(document, {
      ...params,
      range: { start: params.position, end: params.position },
      context: { diagnostics: [], only: [kind] },
    });
    return (found ?? []).filter((action) => CodeActions.is(action)).filter(({ command }) => command);
  }

  const failing = GOOD.replace('"Order"\n', '"Leave"\n');

  it('accept what happens where a scenario fails, and only there', async () => {
    const at = (marked: string) => `${BOT}${failing.replace(marked, `${marked}${CURSOR}`)}`;
    const [action] = await actions(at('tag case "or'), 'quickfix');
    expect(action?.command).toMatchObject({ command: 'accept', arguments: [expect.any(String), 'An order'] });
    expect(await actions(at('"Leave"'), 'quickfix')).toEqual([]);
    expect(await actions(at('tag case "or'), 'refactor')).toEqual([]);
    expect(await actions(at('tag case "or'), 'quickfix', {})).toEqual([]);
    expect(await actions(`${BOT}${GOOD.replace('tag case', `tag ${CURSOR}case`)}`, 'quickfix')).toEqual([]);
    expect(await actions(`${at('tag case "or')}sequence`, 'quickfix')).toEqual([]);
  });

  it.each([
    ['a sequence', 'sequence Sh', ['Shop']],
    ['a branch', 'branch Me', ['Shop']],
    ['neither', 'attribute na', []],
  ])('generate scenarios where %s begins', async (_, before, sequences) => {
    const source = (BOT + GOOD).replace(before, `${before}${CURSOR}`);
    const found = await actions(source, 'refactor');
    expect(found.map(({ command }) => command?.arguments?.[1])).toEqual(sequences);
    expect(found.every(({ command }) => command?.command === 'generate')).toBe(true);
    expect(await actions(source, 'refactor', {})).toEqual([]);
  });
});

describe('a hover', () => {
  async function hover(source: string): Promise<string | undefined> {
    const editor = await open(source);
    const { document, params } = editor.cursor;
    const found = await editor.services.seqbot.lsp.HoverProvider?.getHoverContent(document, params);
    return MarkupContent.is(found?.contents) ? found.contents.value : undefined;
  }
  const at = (marked: string, scenario = GOOD) => `${BOT}${scenario.replace(marked, `${marked}${CURSOR}`)}`;

  it('tells what happened at a turn, and where the chat is then', async () => {
    expect(await hover(at('"An'.concat('n')))).toBe(
      '✓ Comes true\n\n```\nVisitor: Ann\n[profile] name: Ann\nBot: Hello Ann.\n  1. Order\n  2. Leave\n```\n\nThen the chat waits for a bubble to be picked \\(in branch Menu of Shop\\)',
    );
  });

  it('tells how it began', async () => {
    expect(await hover(at('"Who'))).toContain('✓ Comes true\n\n```\nBot: Hi!\nBot: Who are you?\n```');
  });

  it('tells what was expected and what happened instead', async () => {
    const text = await hover(at('"Hello', GOOD.replace('Hello Ann', 'Hello ```Ann')));
    expect(text).toContain(
      '✗ Does not come true\n\nExpected:\n\n````\nHello ```Ann.\n````\n\nActual:\n\n```\n',
    );
  });

  it('tells that a line is not played', async () => {
    const failing = GOOD.replace('Hello Ann', 'Hello');
    expect(await hover(at('tag case "ord', failing))).toBe(
      'Not played\\: the scenario does not come true in line 11',
    );
  });

  it('stands above what names and words mean', async () => {
    expect(await hover(at('  expect  at Or'))).toMatch(
      /^✓ Comes true\n\n```\nVisitor: Order\nBot: Done\.\n\[tag on case\] order\n[\s\S]*\n\n---\n\n```seqbot\nbranch Order/,
    );
    expect(await hover(at('  visi'))).toMatch(/^✓ Comes true[\s\S]*\n\n---\n\nPicks the bubble/);
  });

  it('shows the whole chat at the title', async () => {
    expect(await hover(at('"An or'))).toMatch(
      /^✓ Comes true\n\n```\nBot: Hi!\n[\s\S]*\[ended\] the sequence ended\n```$/,
    );
    const failing = GOOD.replace('Hello Ann', 'Hello');
    expect(await hover(at('"An or', failing))).toContain('✗ Does not come true\\: see line 11');
  });

  it('says nothing of it while there are errors', async () => {
    expect(await hover(`${at('"Who')}sequence`)).toBeUndefined();
    expect(await hover(`${at('  visi')}sequence`)).toMatch(/^Picks the bubble/);
  });
});
