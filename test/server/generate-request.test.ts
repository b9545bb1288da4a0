import { describe, expect, it } from 'vitest';
import { CancellationToken, CancellationTokenSource, ResponseError } from 'vscode-languageserver';
import { generateScenarios } from '../../server/lsp/generate-request.js';
import type { GenerateResult } from '../../server/protocol.js';
import { applyEdits, Editor, exampleBots, uriOf } from './support/editor.js';

const BOT = `attribute size : number

sequence S {
  branch A {
    reply "Hi!"
    ask size "How big?" retry "A number, please."
    options {
      "Yes" -> B
      "No"  -> C
    }
  }
  branch B {
    chat with all agents else -> C
  }
  branch C {
    reply "Bye!"
    end
  }
}
`;

async function generated(editor: Editor, path = 'bot.seqbot', sequence?: string): Promise<GenerateResult> {
  const params = { uri: uriOf(path).toString(), ...(sequence !== undefined && { sequence }) };
  const result = await generateScenarios(params, editor.services.seqbot, CancellationToken.None);
  if (result instanceof ResponseError) throw result;
  return result;
}

/** The source with what is generated for it in it. */
function withGenerated(editor: Editor, result: GenerateResult, path = 'bot.seqbot'): string {
  if (result.status !== 'written') return editor.document(path).textDocument.getText();
  const at = { line: result.line, character: result.character };
  return applyEdits(editor.document(path), [{ range: { start: at, end: at }, newText: result.text }]);
}

/** The titles of the scenarios of a file that do not come true. */
function failing(editor: Editor, path: string): string[] {
  const suite = editor.services.seqbot.scenarios.Suites.of(editor.document(path));
  return suite.scenarios.flatMap((scenario) =>
    suite.run(scenario).outcome.status === 'passed' ? [] : [scenario.title],
  );
}

const withoutScenarios = (source: string) => source.replace(/^scenario [\s\S]*?^\}\r?\n/gm, '');

describe('scenarios are generated', () => {
  it('for all that can happen, and read like chats', async () => {
    const editor = await Editor.of({ 'bot.seqbot': BOT });
    const result = await generated(editor);
    expect(result).toMatchObject({
      status: 'written',
      titles: ['Yes', 'No', 'Yes, nobody online'],
      left: [],
    });
    expect(withGenerated(editor, result)).toBe(`${BOT}
scenario "Yes" of S {
  bot     "Hi!"
  bot     "How big?"
  visitor "Something else"
  bot     "A number, please."
  visitor 1
  visitor "Yes"
  expect  chat with all agents
}

scenario "No" of S {
  bot     "Hi!"
  bot     "How big?"
  visitor 1
  visitor "No"
  bot     "Bye!"
  expect  at C
}

scenario "Yes, nobody online" of S {
  given   nobody online
  bot     "Hi!"
  bot     "How big?"
  visitor 1
  visitor "Yes"
  bot     "Bye!"
  expect  at C
}
`);
  });

  it('only for what is not covered yet', async () => {
    const editor = await Editor.of({ 'bot.seqbot': BOT });
    const covered = withGenerated(editor, await generated(editor));
    await editor.type({ 'bot.seqbot': covered });
    expect(await generated(editor)).toEqual({ status: 'covered', left: [] });
    await editor.type({ 'bot.seqbot': covered.replace(/scenario "No"[^}]*\}/, '') });
    expect(await generated(editor)).toMatchObject({ status: 'written', titles: ['No'] });
  });

  it('for one sequence if wanted, and with titles that are free', async () => {
    const other = 'sequence T { branch A { options { "Yes" -> B } } branch B { end } }\n';
    const editor = await Editor.of({ 'bot.seqbot': `${BOT}\n${other}` });
    const result = await generated(editor, 'bot.seqbot', 'T');
    expect(result).toMatchObject({ status: 'written', titles: ['Yes'] });
    await editor.type({ 'bot.seqbot': withGenerated(editor, result) });
    expect(await generated(editor)).toMatchObject({ titles: ['Yes, B', 'No', 'Yes, nobody online'] });
  });

  it('for none of what cannot happen: that is named', async () => {
    const settled = 'if size is known { reply "Known." } else { reply "Unknown?" }\n    options {';
    const editor = await Editor.of({ 'bot.seqbot': BOT.replace('options {', settled) });
    const { left } = { left: [], ...(await generated(editor)) };
    expect(left.map(({ label, reason }) => `${label} ${reason}`)).toEqual([
      'size is known: no unreachable',
      'reply unreachable',
    ]);
  });

  it.each(exampleBots().map((files) => [Object.keys(files)[0], files] as const))(
    'for all of an example without any: %s and its files',
    async (_, files) => {
      const bare = Object.entries(files).map(([path, source]) => [path, withoutScenarios(source)] as const);
      const editor = await Editor.of(Object.fromEntries(bare));
      const results = new Map<string, GenerateResult>();
      for (const [path] of bare) {
        if (editor.document(path).parseResult.value.sequences.length > 0)
          results.set(path, await generated(editor, path));
      }
      const written = [...results].map(
        ([path, result]) => [path, withGenerated(editor, result, path)] as const,
      );
      await editor.type(Object.fromEntries(written));
      for (const [path, result] of results) {
        expect(result, path).toMatchObject({ status: 'written', left: [] });
        expect(failing(editor, path)).toEqual([]);
        expect(await generated(editor, path), path).toEqual({ status: 'covered', left: [] });
      }
    },
  );
});

describe('nothing is generated', () => {
  it('while there are errors', async () => {
    const editor = await Editor.of({ 'bot.seqbot': BOT.replace('-> C', '-> D') });
    expect(await generated(editor)).toMatchObject({ status: 'refused' });
  });

  it('for a file that changes meanwhile, nor once nobody wants it any more', async () => {
    const editor = await Editor.of({ 'bot.seqbot': large(400) });
    const { seqbot } = editor.services;
    const params = { uri: uriOf('bot.seqbot').toString() };
    const source = new CancellationTokenSource();
    const cancelled = generateScenarios(params, seqbot, source.token);
    source.cancel();
    expect(await cancelled).toMatchObject({ message: 'The request was cancelled.' });
    const outdated = generateScenarios(params, seqbot, CancellationToken.None);
    await editor.type({ 'bot.seqbot': BOT });
    expect(await outdated).toMatchObject({ message: 'The file was changed meanwhile.' });
  });
});

/** A bot with so many branches that it takes a while. */
function large(count: number): string {
  const branches = Array.from({ length: count }, (_, index) => {
    const next = index + 1 < count ? `B${index + 1}` : 'B0';
    return `  branch B${index} {\n    options {\n      "On" -> ${next}\n      "Out" -> End\n    }\n  }\n`;
  });
  return `sequence S {\n${branches.join('')}  branch End {\n    end\n  }\n}\n`;
}
