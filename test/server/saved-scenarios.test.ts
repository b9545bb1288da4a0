import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { lowerScenarios } from '../../language/compiler/scenarios.js';
import { format } from '../../language/format/format.js';
import { DEFAULT_OPTIONS } from '../../language/format/options.js';
import { load } from '../../language/runtime/index.js';
import { run } from '../../language/scenarios/index.js';
import { scenarioFor } from '../../server/lsp/scenario-request.js';
import { randomRuns, seed } from '../support/random-runs.js';
import { applyEdits, Editor, exampleBots } from './support/editor.js';
import { anyChat, playedOut } from './support/random-chat.js';

// Many builds on a busy machine: no reason to fail.
vi.setConfig({ testTimeout: 1_200_000 });

const BOTS = exampleBots().map((files) => [Object.keys(files).join(', '), files] as const);
const some = randomRuns(15, 300);
const TITLE = 'Saved {now} "';

test.each(BOTS)(`${some.numRuns} random chats with %s, saved, come true (seed ${seed})`, async (_, files) => {
  const editor = await Editor.of(files);
  let written = 0;
  const chat = fc.tuple(fc.constantFrom(...filesWithSequences(editor, files)), anyChat);
  await fc.assert(
    fc.asyncProperty(chat, async ([path, turns]) => {
      const before = files[path] ?? '';
      const after = saved(editor, path, turns);
      if (after === undefined) return;
      written += 1;
      const diagnosed = codesOf(editor, path);
      await editor.type({ [path]: after });
      expect(cameTrue(editor, path), after).toBe(true);
      expect(codesOf(editor, path), after).toEqual(diagnosed);
      expect(format(editor.document(path), DEFAULT_OPTIONS), after).toMatchObject({ edits: [] });
      await editor.type({ [path]: before });
    }),
    some,
  );
  // Most chats can be saved; what cannot has half characters in it, or waits for a webhook.
  expect(written).toBeGreaterThan(some.numRuns / 3);
});

function filesWithSequences(editor: Editor, files: Readonly<Record<string, string>>): string[] {
  return Object.keys(files).filter((path) => editor.document(path).parseResult.value.sequences.length > 0);
}

/** The source of a file with a chat in it; nothing if that is refused. */
function saved(editor: Editor, path: string, chat: Parameters<typeof playedOut>[1]) {
  const document = editor.document(path);
  const { seqbot } = editor.services;
  const conversation = playedOut(seqbot.flow.DocumentFlows.lowered(document).bot, chat);
  const result = scenarioFor(document, { title: TITLE, ...conversation }, seqbot);
  if (result.status === 'refused') return undefined;
  const { line, character, text: newText } = result;
  const at = { line, character };
  return applyEdits(document, [{ range: { start: at, end: at }, newText }]);
}

function cameTrue(editor: Editor, path: string): boolean {
  const { bot, scenarios } = lowerScenarios(editor.document(path), editor.services.seqbot);
  const saved = scenarios.filter(({ script }) => script.title === TITLE);
  return saved.length === 1 && saved.every(({ script }) => run(load(bot), script).status === 'passed');
}

function codesOf(editor: Editor, path: string): unknown[] {
  return (editor.document(path).diagnostics ?? []).map(({ code }) => code);
}
