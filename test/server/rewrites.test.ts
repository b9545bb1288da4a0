import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { Editor } from './support/editor.js';

async function offered(source: string, only?: string[]): Promise<{ editor: Editor; actions: CodeAction[] }> {
  const editor = await Editor.of({ 'bot.seqbot': source });
  const { document, params } = editor.cursor;
  const found = await editor.services.seqbot.lsp.CodeActionProvider?.getCodeActions(document, {
    ...params,
    range: { start: params.position, end: params.position },
    context: { diagnostics: [], ...(only && { only }) },
  });
  const actions = (found ?? []).flatMap((action) => ('edit' in action ? [action] : []));
  return { editor, actions: actions.filter(({ kind }) => kind === 'refactor.rewrite') };
}

const HEAD = 'attribute left : number\nwebhook stock get "https://x.example" { save left from "left" }\n';
const bot = (...lines: string[]) =>
  `${HEAD}sequence S {\n  branch A {\n    ${lines.join('\n    ')}\n  }\n}\n`;
const two = (first: string, name: string) =>
  `${HEAD}sequence S {\n  branch A {\n    ${first}\n  }\n\n  branch ${name} {\n    reply "…"\n    end\n  }\n}\n`;

const rewritten: [string, string, string][] = [
  [
    bot('reply "Hi!"', 'opt‸ions {', '  "Yes" -> A', '}'),
    'Add "otherwise" that leads back to "A"',
    bot('reply "Hi!"', 'options {', '  "Yes" -> A', '  otherwise -> A', '}'),
  ],
  [
    bot('reply "Hi!"', 'options ‸{ "Yes" -> A }'),
    'Add "otherwise" that leads back to "A"',
    bot('reply "Hi!"', 'options { "Yes" -> A otherwise -> A }'),
  ],
  [
    bot('chat with all‸ agents'),
    'Add "else" with a new branch "NobodyOnline"',
    two('chat with all agents else -> NobodyOnline', 'NobodyOnline'),
  ],
  [
    two('‸chat with all agents', 'NobodyOnline'),
    'Add "else" that leads to "NobodyOnline"',
    two('chat with all agents else -> NobodyOnline', 'NobodyOnline'),
  ],
  [
    bot('call sto‸ck'),
    'Add "else" with a new branch "StockFailed"',
    two('call stock else -> StockFailed', 'StockFailed'),
  ],
];

describe('rewrites', () => {
  it.each(rewritten)('%j: %s', async (source, title, expected) => {
    const { editor, actions } = await offered(source);
    expect(actions.map((action) => action.title)).toEqual([title]);
    expect(editor.applied(actions[0]?.edit)['bot.seqbot']).toBe(expected);
  });

  it.each([['refactor'], ['refactor.rewrite'], ['']])('are offered when %j is asked for', async (kind) => {
    expect((await offered(bot('chat with all‸ agents'), [kind])).actions).toHaveLength(1);
  });

  it.each([['quickfix'], ['refactor.extract'], ['source']])('are not when %j is', async (kind) => {
    expect((await offered(bot('chat with all‸ agents'), [kind])).actions).toEqual([]);
  });

  it.each([
    ['where there is one already', bot('reply "Hi!"', 'options‸ { "Yes" -> A otherwise -> A }')],
    ['where there is an else already', bot('chat with all‸ agents else -> A')],
    ['inside the braces', bot('reply "Hi!"', 'options {', '  "Yes" ‸-> A', '}')],
    ['where nobody is named yet', bot('chat wi‸th')],
    ['where no webhook is named yet', bot('ca‸ll')],
    ['between the braces of an if', bot('if left is known { ca‸ll stock }')],
    ['outside of a branch', `${HEAD}cal‸l stock`],
    ['at other actions', bot('reply "H‸i!"')],
  ])('are not offered %s', async (_, source) => {
    expect((await offered(source)).actions).toEqual([]);
  });
});
