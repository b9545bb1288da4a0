import { describe, expect, it } from 'vitest';
import { readToPanel } from '../../../client/webview/chat/to-panel.js';
import { everything } from '../../../client/webview/dev/everything.js';
import { pizza } from '../../../client/webview/dev/pizza.js';

const bot = { type: 'bot', bot: pizza, file: 'pizza.seqbot', version: 1, pictures: true };
const problem = { message: 'No branch', file: 'pizza.seqbot', line: 3 };
const problems = { type: 'problems', file: 'pizza.seqbot', problems: [problem] };

const play = {
  type: 'play',
  setup: { sequence: 'PizzaPalace', profile: { ['__proto__']: 'x' }, circumstances: { online: ['maya'] } },
  inputs: [{ type: 'say', text: 'Ann' }],
};
const noWay = { type: 'no-way', sequence: 'A', branch: 'B', reason: 'unreachable' };

const others = [
  play,
  { ...play, upTo: 0 },
  { ...play, upTo: 1 },
  noWay,
  { type: 'remembered', whatIf: 'anything' },
  { type: 'cursor', branch: null },
  { type: 'cursor', branch: '/sequences/0/branches/0' },
  ...['restart', 'back', 'forward', 'copy-text', 'copy-markdown', 'save-scenario'].map((move) => ({
    type: 'move',
    move,
  })),
];

const nonsense = [
  { type: 'cursor' },
  { type: 'cursor', branch: 0 },
  { ...play, setup: 'x' },
  { ...play, upTo: 2 },
  { ...play, upTo: -1 },
  { ...play, upTo: null },
  { ...play, setup: { circumstances: { online: 'some' } } },
  { ...play, inputs: [{ type: 'say' }] },
  { ...play, inputs: [{ type: 'call-result', result: { kind: 'values', values: { a: 1 } } }] },
  { ...noWay, branch: undefined },
  { ...noWay, reason: 'constructor' },
  { type: 'move', move: 'constructor' },
  { type: 'move', move: ['back'] },
  { type: '__proto__' },
  null,
  'bot',
  {},
  { ...bot, file: undefined },
  { ...bot, type: 'constructor' },
  { ...bot, version: '1' },
  { ...bot, pictures: 'yes' },
  { ...bot, bot: undefined },
  { ...bot, bot: [] },
  { ...bot, bot: { ...pizza, format: 2 } },
  { ...bot, bot: { ...pizza, attributes: undefined } },
  { ...bot, bot: { ...pizza, agents: [{ label: 'nameless' }] } },
  { ...bot, bot: { ...pizza, sequences: [{ name: 'A', channels: ['chat'] }] } },
  {
    ...bot,
    bot: {
      ...pizza,
      sequences: [{ name: 'A', channels: ['chat'], branches: [{ name: 'B', actions: [{}] }] }],
    },
  },
  { ...problems, problems: undefined },
  { ...problems, problems: [{ ...problem, line: 1.5 }] },
  { ...problems, problems: [{ ...problem, message: {} }] },
];

describe('readToPanel', () => {
  it.each([bot, { ...bot, bot: everything }, problems, { ...problems, problems: [] }, ...others])(
    'reads $type',
    (message) => {
      expect(readToPanel({ ...message, more: 1 })).toEqual(message);
    },
  );

  it.each(nonsense.map((value) => ({ value })))('refuses $value', ({ value }) => {
    expect(readToPanel(value)).toBeUndefined();
  });
});
