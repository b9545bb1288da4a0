import { expect, it } from 'vitest';
import { lines, outputOf } from '../../../client/testing/run/output.js';
import type { RunScenarioResult } from '../../../server/protocol.js';

const range = { start: { line: 4, character: 2 }, end: { line: 4, character: 9 } };
const FAILURE = { range, kind: 'text', expected: 'Hello', actual: 'Hallo\nthere', acceptable: true } as const;

/** Without colours, which are for people. */
function shown(result: RunScenarioResult, title = 'a.seqbot › A › Greets'): string[] {
  const text = outputOf(title, 'file:///a.seqbot', result, ({ uri, line }) => `${uri.slice(-8)}:${line + 1}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
  return text.replaceAll(/\x1b\[\d+m/g, '').split('\r\n');
}

it.each<[string, RunScenarioResult, string[]]>([
  [
    'a scenario that passed',
    { status: 'passed', transcript: ['Bot: Hello', 'Visitor: Hi'] },
    ['✔ a.seqbot › A › Greets', '  Bot: Hello', '  Visitor: Hi', '', ''],
  ],
  [
    'one that failed, with what came instead',
    { status: 'failed', transcript: ['Bot: Hallo'], failure: FAILURE },
    [
      '✖ a.seqbot › A › Greets',
      '  Bot: Hallo',
      '  a.seqbot:5',
      '  Expected: Hello',
      '  Actual:   Hallo',
      '  there',
      '',
      '',
    ],
  ],
  [
    'one that was not run, with what is in the way',
    {
      status: 'not-run',
      problems: [{ uri: 'file:///b.seqbot', line: 0, character: 1, message: 'No.', code: 'x' }],
    },
    ['✖ a.seqbot › A › Greets', '  b.seqbot:1: No.', '', ''],
  ],
  ['one that is gone', { status: 'gone' }, ['○ a.seqbot › A › Greets: is not there any more', '', '']],
])('shows %s', (_, result, expected) => {
  expect(shown(result)).toEqual(expected);
});

it('spells out what a terminal would obey, wherever it comes from', () => {
  const evil = '\u001b]0;x\u0007\u202e';
  const failure = { ...FAILURE, expected: evil, actual: evil };
  const problem = { uri: 'file:///b.seqbot', line: 0, character: 0, message: evil, code: 'x' };
  const all = [
    shown({ status: 'failed', transcript: [evil], failure }, evil),
    shown({ status: 'not-run', problems: [problem] }),
  ].flat();
  expect(all.join('')).not.toMatch(/\p{Cc}|\p{Cf}/u);
  expect(all.join('').split('\\u{1b}]0;x\\u{7}\\u{202e}')).toHaveLength(6);
});

it('ends lines as a terminal wants it', () => {
  expect(lines('one\ntwo', '')).toBe('one\r\ntwo\r\n\r\n');
});
