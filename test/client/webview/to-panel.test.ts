import { describe, expect, it } from 'vitest';
import { readToPanel } from '../../../client/webview/chat/to-panel.js';
import { everything } from '../../../client/webview/dev/everything.js';
import { pizza } from '../../../client/webview/dev/pizza.js';

const bot = { type: 'bot', bot: pizza, file: 'pizza.seqbot', version: 1, pictures: true };
const problem = { message: 'No branch', file: 'pizza.seqbot', line: 3 };
const problems = { type: 'problems', file: 'pizza.seqbot', problems: [problem] };

const nonsense = [
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
  it.each([bot, { ...bot, bot: everything }, problems, { ...problems, problems: [] }])(
    'reads $type',
    (message) => {
      expect(readToPanel(message)).toEqual(message);
    },
  );

  it.each(nonsense.map((value) => ({ value })))('refuses $value', ({ value }) => {
    expect(readToPanel(value)).toBeUndefined();
  });
});
