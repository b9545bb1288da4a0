import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { Editor } from './support/editor.js';

const PEOPLE = 'agent maya\nagent tom';
const branch = (actions: string) => `sequence S { branch A { ${actions} } }`;

/** What is offered for a whole file, of certain kinds. */
async function offered(source: string, only?: string[]): Promise<{ editor: Editor; actions: CodeAction[] }> {
  const editor = await Editor.of({ 'people.seqbot': PEOPLE, 'bot.seqbot': source });
  const document = editor.document();
  const end = document.textDocument.positionAt(source.length);
  const found = await editor.services.seqbot.lsp.CodeActionProvider?.getCodeActions(document, {
    textDocument: { uri: document.uri.toString() },
    range: { start: { line: 0, character: 0 }, end },
    context: { diagnostics: [], ...(only && { only }) },
  });
  return { editor, actions: (found ?? []).flatMap((action) => ('kind' in action ? [action] : [])) };
}

const SLIPS = branch('repyl “Hi!”; wait 2 s; -> B');

describe('source.fixAll.seqbot', () => {
  it.each([['source.fixAll.seqbot'], ['source.fixAll'], ['source']])(
    'is offered when %s is asked for, alone',
    async (kind) => {
      const { editor, actions } = await offered(SLIPS, [kind]);
      expect(actions.map((action) => [action.kind, action.title])).toEqual([
        ['source.fixAll.seqbot', 'Fix all that is obvious'],
      ]);
      expect(editor.applied(actions[0]?.edit)).toEqual({
        'people.seqbot': PEOPLE,
        'bot.seqbot': branch('reply "Hi!" wait 2s -> B'),
      });
    },
  );

  it.each([
    ['unasked', SLIPS, undefined],
    ['when all kinds are asked for', SLIPS, ['']],
    ['when quick fixes are asked for', SLIPS, ['quickfix']],
    ['when that of another language is asked for', SLIPS, ['source.fixAll.eslint']],
    ['when another kind is asked for', SLIPS, ['source.organizeImports']],
    ['when a kind of the same beginning is asked for', SLIPS, ['source.fix']],
    ['where nothing is wrong', branch('reply "Hi!" end'), ['source.fixAll']],
    ['where all mends need a decision', branch('reply "Hi!" -> B'), ['source.fixAll']],
  ])('is not offered %s', async (_, source, only) => {
    const { actions } = await offered(source, only);
    expect(actions.filter(({ kind }) => kind !== 'quickfix')).toEqual([]);
  });
});

describe('all of one kind', () => {
  it('is offered once where there are several, and named after the code', async () => {
    const { editor, actions } = await offered(branch('reply "Hi, {@maya} and {@tom}!"; end'));
    const all = actions.filter(({ title }) => title.startsWith('Fix all'));
    expect(all.map(({ title, kind }) => [title, kind])).toEqual([
      ['Fix all "unknown-agent" in this file', 'quickfix'],
    ]);
    expect(all[0]?.diagnostics).toHaveLength(2);
    expect(editor.applied(all[0]?.edit)['bot.seqbot']).toBe(
      `import "./people.seqbot"\n\n${branch('reply "Hi, {@maya} and {@tom}!"; end')}`,
    );
  });

  it.each([
    ['there is one only', branch('reply "Hi!"; end')],
    ['nobody knows an obvious mend', branch('reply "" reply "" end')],
    ['no mend of them is the obvious one', branch('reply "50\\% off, 20\\% more" end')],
  ])('is not offered where %s', async (_, source) => {
    const { actions } = await offered(source);
    expect(actions.filter(({ title }) => title.startsWith('Fix all'))).toEqual([]);
  });

  it('is not offered when only other kinds are asked for', async () => {
    const { actions } = await offered(branch('reply "Hi!"; end;'), ['refactor']);
    expect(actions).toEqual([]);
  });
});
