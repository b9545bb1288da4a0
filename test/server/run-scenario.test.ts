import { expect, it } from 'vitest';
import { coverablesIn } from '../../server/lsp/coverables-request.js';
import { runScenario } from '../../server/lsp/run-scenario-request.js';
import type { RunScenarioResult } from '../../server/protocol.js';
import { Editor } from './support/editor.js';

const HELP = `sequence Help {
  branch Hello {
    reply "How?"
    options { "So" -> So "Or so" -> So }
  }
  branch So { reply "So." end }
}
`;
const SCENARIOS = `import "./help.seqbot"
scenario "Right" of Help {
  visitor "So"
  bot     "So."
}
scenario "Wrong" of Help {
  visitor "So"
  bot     "Sooo."
}
scenario "Stuck" of Help {
  visitor "So"
  visitor "More"
}
scenario "constructor" of Help {
  bot "How?"
}
`;
const FILES = { 'help.seqbot': HELP, 'main.seqbot': SCENARIOS };

async function ran(id: string, files: Readonly<Record<string, string>> = FILES, coverage = false) {
  const editor = await Editor.of(files);
  const { seqbot } = editor.services;
  const result = runScenario(editor.document('main.seqbot'), { id, coverage }, seqbot);
  return { result, coverables: coverablesIn(editor.document('main.seqbot'), seqbot) };
}

function failureIn(result: RunScenarioResult) {
  if (result.status !== 'failed') throw new Error(`It is ${result.status}`);
  return result.failure;
}

it('plays scenarios of a file that has nothing else', async () => {
  expect((await ran('Right')).result).toEqual({
    status: 'passed',
    transcript: [
      'Bot: How?',
      '  1. So',
      '  2. Or so',
      'Visitor: So',
      'Bot: So.',
      '[ended] the sequence ended',
    ],
  });
  expect((await ran('constructor')).result.status).toBe('passed');
});

it('says at which line one failed, and where the bot was', async () => {
  const failure = failureIn((await ran('Wrong')).result);
  expect(failure).toMatchObject({ kind: 'text', expected: 'Sooo.', actual: 'So.', acceptable: true });
  expect(failure.range.start).toEqual({ line: 7, character: 2 });
  expect(failure.played?.uri).toMatch(/help\.seqbot$/);
  expect(failure.played?.range.start.line).toBe(5);
});

it('says what nobody but a person can decide', async () => {
  expect(failureIn((await ran('Stuck')).result)).toMatchObject({ kind: 'turn', acceptable: false });
});

it('does not play while there are errors in any file of the bot', async () => {
  const files = { ...FILES, 'help.seqbot': HELP.replace('-> So }', '-> Nowhere }') };
  const { result } = await ran('Right', files);
  if (result.status !== 'not-run') throw new Error(`It is ${result.status}`);
  expect(result.problems.map(({ uri, line }) => [uri.slice(-11), line])).toEqual([['help.seqbot', 3]]);
});

it('knows when there is no such scenario', async () => {
  for (const id of ['Nobody', '__proto__', '']) expect((await ran(id)).result).toEqual({ status: 'gone' });
});

it('says what was played only if that is wanted, by keys of what can be', async () => {
  expect((await ran('Right')).result).not.toHaveProperty('covered');
  const { result, coverables } = await ran('Right', FILES, true);
  if (result.status !== 'passed') throw new Error(`It is ${result.status}`);
  const played = new Set(result.covered?.map(({ key }) => key));
  const labels = coverables.items.map((item) => [item.kind, item.label, played.has(item.key)]);
  expect(labels).toEqual([
    ['branch', 'Hello', true],
    ['action', expect.stringMatching(/^reply/), true],
    ['action', expect.stringMatching(/^options/), true],
    ['outcome', '"So"', true],
    ['outcome', '"Or so"', false],
    ['branch', 'So', true],
    ['action', expect.stringMatching(/^reply/), true],
    ['action', 'end', true],
  ]);
});

it('says where all of a sequence and of its branches stands', async () => {
  const { items, sequences } = (await ran('Right')).coverables;
  const lines = ({ range: { start, end } }: (typeof sequences)[number] | (typeof items)[number]) => [
    start.line,
    end.line,
  ];
  expect(sequences.map((each) => [each.name, ...lines(each)])).toEqual([['Help', 0, 6]]);
  expect(items.filter(({ kind }) => kind === 'branch').map(lines)).toEqual([
    [1, 4],
    [5, 5],
  ]);
});
