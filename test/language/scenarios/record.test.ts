import { describe, expect, it } from 'vitest';
import type { Bot } from '../../../language/bot/bot.js';
import { scenarioLines } from '../../../language/decompiler/scenario-lines.js';
import { type Input, load, type Setup } from '../../../language/runtime/index.js';
import { record, run } from '../../../language/scenarios/index.js';
import { REFUSALS } from '../../../language/scenarios/recording/refusals.js';
import { written } from '../../../language/text/write.js';
import { act, botOf } from '../runtime/bot-builder.js';
import { PIZZA } from './pizza-bot.js';

const program = load(PIZZA);

const say = (text: string): Input => ({ type: 'say', text });
const pick = (index: number): Input => ({ type: 'pick', index });
const answer = (values: Record<string, string>): Input => ({
  type: 'call-result',
  result: { kind: 'values', values },
});
const FAILED: Input = { type: 'call-result', result: { kind: 'failed' } };
const edit = (attribute: string, value: string | null): Input => ({ type: 'edit-profile', attribute, value });
const online = (who: 'everyone' | 'nobody' | string[]): Input => ({
  type: 'change-circumstances',
  circumstances: { online: who },
});

function recorded(inputs: readonly Input[], setup: Setup = {}) {
  return record(program, { setup, inputs }, 'A title');
}

function script(inputs: readonly Input[], setup: Setup = {}) {
  const result = recorded(inputs, setup);
  if (result.status === 'refused') throw new Error(result.reason);
  expect(run(program, result.script).status).toBe('passed');
  return result.script;
}

const [ORDER, PERSON, TEAM, BOOK, LOOK, TEST, LOOP, OTHER, HELPER] = [0, 1, 2, 3, 4, 5, 6, 7, 8].map(pick);
if (!ORDER || !PERSON || !TEAM || !BOOK || !LOOK || !TEST || !LOOP || !OTHER || !HELPER) throw new Error();

/** The script in the words of a source, what is given and expected only. */
function told(inputs: readonly Input[], setup: Setup = {}): string[] {
  const types = new Map(PIZZA.attributes.map(({ name, type }) => [name, type]));
  const lines = scenarioLines(script(inputs, setup), { text: written, types }).split('\n');
  return lines.filter((line) => /^(given|expect)/.test(line));
}

const ordered = [ORDER, say('Diavola'), say('2')];
const seenOfOrder = [
  'expect lead to "orders@pizza.example"',
  'expect note on case "2 Diavola for Maya Chen"',
  'expect tag case "order"',
  'expect closed',
];

describe('a conversation becomes a script', () => {
  it('of what is said, done, and seen by agents', () => {
    expect(script([ORDER, say(' Diavola '), say('many'), say('02')])).toEqual({
      title: 'A title',
      sequence: 'Main',
      givens: [],
      steps: [
        { type: 'bot', text: 'Hi **there**!' },
        { type: 'bot', text: 'What now?' },
        { type: 'visitor', value: 'Order' },
        { type: 'bot', text: 'Which one?' },
        { type: 'visitor', value: 'Diavola' },
        { type: 'bot', text: 'How many?' },
        { type: 'visitor', value: 'many' },
        { type: 'bot', text: 'A number, please.' },
        { type: 'visitor', value: '02' },
        { type: 'bot', text: 'Grazie!' },
        { type: 'expect', that: { type: 'lead', to: 'orders@pizza.example' } },
        { type: 'expect', that: { type: 'note', on: 'case', text: '2 Diavola for Maya Chen' } },
        { type: 'expect', that: { type: 'tag', on: 'case', tag: 'order' } },
        { type: 'expect', that: { type: 'closed' } },
      ],
    });
  });

  const nobody = { circumstances: { online: 'nobody' } } as const;
  const blocked = { circumstances: { popups: 'blocked' } } as const;
  const call = (...results: Input[]) => [TEST, ...results];
  const rows: [string, readonly Input[], Setup, string[]][] = [
    ['waiting', [], {}, ['expect at Welcome']],
    ['a hand-over', [PERSON], {}, ['expect chat with agent maya']],
    ['nobody online', [PERSON], nobody, ['given nobody online', 'expect at Away']],
    ['nobody online, which makes no difference', [TEAM], nobody, ['expect chat with all departments']],
    [
      'only Maya online, for Maya',
      [PERSON],
      { circumstances: { online: ['maya'] } },
      ['expect chat with agent maya'],
    ],
    [
      'only Tom online, for Maya',
      [PERSON],
      { circumstances: { online: ['tom'] } },
      ['given nobody online', 'expect at Away'],
    ],
    [
      'who leaves before it matters',
      [online('nobody'), PERSON],
      {},
      ['given nobody online', 'expect at Away'],
    ],
    ['a bot', [HELPER], {}, ['expect invite bot helper']],
    ['another sequence', [OTHER], {}, ['expect invite sequence Second']],
    [
      'another sequence, and back',
      [OTHER, say('a@b.example')],
      {},
      ['expect invite sequence Second', 'expect invite sequence Main', 'expect at Welcome'],
    ],
    [
      'an app',
      [BOOK, say('hm'), { type: 'cancel-widget' }],
      {},
      ['expect widget calendly', 'expect at Book'],
    ],
    [
      'an app and a page',
      [BOOK, { type: 'complete-widget' }],
      {},
      ['expect widget calendly', 'expect redirect to "https://pizza.example/map"', 'expect at Booked'],
    ],
    [
      'a page that is blocked',
      [BOOK, { type: 'complete-widget' }],
      blocked,
      ['given popups blocked', 'expect widget calendly', 'expect at Booked'],
    ],
    [
      'a page, once it is no longer blocked',
      [
        LOOK,
        { type: 'change-circumstances', circumstances: { popups: 'allowed' } },
        { type: 'open-link', index: 1 },
      ],
      blocked,
      [
        'expect opened "https://pizza.example/offers"',
        'expect redirect to "https://pizza.example/map"',
        'expect at Booked',
      ],
    ],
    [
      'cards',
      [LOOK, { type: 'open-link', index: 0 }, pick(0)],
      {},
      [
        'expect opened "https://pizza.example/menu"',
        'expect opened "https://pizza.example/menu"',
        'expect at Look',
      ],
    ],
    [
      'answers',
      call(answer({ count: '3.0' }), say('Ann'), answer({ count: '3' })),
      { seed: 1, circumstances: { splits: [0] } },
      ['given lookup answers { count 3 }', 'given split 1', 'expect at Call'],
    ],
    [
      'other answers',
      call(answer({ count: '3' }), say('Ann'), answer({}), say('Bob'), FAILED),
      { circumstances: { splits: [0] } },
      [
        'given lookup answers { count 3 }',
        'given lookup answers {  }',
        'given lookup fails',
        'given split 1',
        'expect at Away',
      ],
    ],
    [
      'JSON',
      call({ type: 'call-result', result: { kind: 'json', json: { n: 7, m: 1 } } }),
      { circumstances: { splits: [0] } },
      ['given lookup answers { count 7 }', 'given split 1', 'expect at Call'],
    ],
    [
      'values that do not fit',
      call(answer({ count: 'many' })),
      { circumstances: { splits: [0] } },
      ['given lookup answers {  }', 'given split 1', 'expect at Call'],
    ],
    [
      'a part that is forced by its branch',
      call(answer({})),
      { circumstances: { parts: [{ sequence: 'Main', branch: 'Test', part: 1 }] } },
      ['given split 2', 'expect at Ping'],
    ],
    [
      'a webhook that saves nothing and fails',
      call(FAILED),
      { circumstances: { splits: [1] } },
      ['given ping fails', 'given split 2', 'expect at Away'],
    ],
    [
      'a known visitor',
      [],
      { profile: { name: ' Ann ', count: '02', day: 'never', nothing: 'x' } },
      ['given name "Ann"', 'given count 2', 'expect at Welcome'],
    ],
    [
      'edits before they matter',
      [edit('day', '2026-11-22'), edit('score', null), ...ordered],
      { profile: { score: '1' } },
      ['given day "2026-11-22"', ...seenOfOrder],
    ],
    [
      'edits that make no difference',
      [edit('day', '2026-11-22'), ORDER],
      { profile: { score: '1' } },
      ['given score 1', 'expect at Order'],
    ],
    ['text messages', [say('1')], { channel: 'sms' }, ['given channel sms', 'expect at Order']],
    ['the first branch', [], { branch: 'Welcome' }, ['expect at Welcome']],
  ];
  it.each(rows)('%s', (_, inputs, setup, lines) => {
    expect(told(inputs, setup)).toEqual(lines);
  });
});

describe('no scenario can say', () => {
  const parts = { circumstances: { splits: [0] } };
  const rows: [string, readonly Input[], Setup, string][] = [
    ['a beginning in the middle', [], { branch: 'Order' }, REFUSALS.beginning],
    ['a sequence that is gone', [], { sequence: 'Gone' }, REFUSALS.noSequence],
    ['a turn that does not fit', [{ type: 'complete-widget' }], {}, REFUSALS.noInput],
    [
      'a channel that is not served',
      [],
      { sequence: 'Second', channel: 'sms' },
      REFUSALS.notServed('Second', 'sms'),
    ],
    ['a call that nothing came of yet', [TEST], parts, REFUSALS.call('lookup')],
    ['a chat that ran away', [LOOP], {}, REFUSALS.runaway],
    ['an empty message', [ORDER, say('  ')], {}, REFUSALS.noWords],
    ['half a character', [ORDER, say('\uD83D')], {}, REFUSALS.noWords],
    ['a carriage return', [ORDER, say('a\rb')], {}, REFUSALS.noWords],
    ['a value with a NUL', [], { profile: { name: 'a\0b' } }, REFUSALS.noValue('name')],
    [
      'an answer that is not saved',
      [TEST, answer({ name: 'Ann' })],
      parts,
      REFUSALS.notSaved('lookup', 'name'),
    ],
    ['an edit of what was said before', [edit('name', 'Ann'), ...ordered], {}, REFUSALS.edited],
  ];
  it.each(rows)('%s', (_, inputs, setup, reason) => {
    expect(recorded(inputs, setup)).toEqual({ status: 'refused', reason });
  });
});

describe('no scenario can say of a bot of its own', () => {
  const TWICE: Bot = botOf({
    branches: {
      Start: [
        {
          type: 'bubble-options',
          options: [
            { label: 'Same', target: 'One' },
            { label: 'Same', target: 'Two' },
          ],
        },
      ],
      One: [act.reply('One'), act.end],
      Two: [act.reply('Two'), act.end],
    },
  });
  const SHIFTS: Bot = botOf({
    branches: {
      Start: [{ type: 'chat-with-agent', agent: 'maya', offline: 'Wait' }],
      Wait: [act.options({ Again: 'Second' })],
      Second: [{ type: 'chat-with-agent', agent: 'tom', offline: 'Away' }],
      Away: [act.end],
    },
  });
  const rows: [string, Bot, readonly Input[], Setup, string][] = [
    ['the second of two labels that are the same', TWICE, [pick(1)], {}, REFUSALS.label('Same')],
    [
      'who comes in the meantime',
      SHIFTS,
      [online('everyone'), pick(0)],
      { circumstances: { online: 'nobody' } },
      REFUSALS.changed,
    ],
    [
      'that only some are there',
      SHIFTS,
      [pick(0)],
      { circumstances: { online: ['tom'] } },
      REFUSALS.someOnline,
    ],
  ];
  it.each(rows)('%s', (_, bot, inputs, setup, reason) => {
    expect(record(load(bot), { setup, inputs }, 'A title')).toEqual({ status: 'refused', reason });
  });

  it('but the first of two labels that are the same', () => {
    expect(record(load(TWICE), { setup: {}, inputs: [pick(0)] }, 'A title').status).toBe('recorded');
  });
});

it('values that the bot sets are expected, those that were given or said are not', () => {
  const bot = botOf({
    branches: {
      Start: [
        act.set('count', '1'),
        act.ask('name', 'Name?'),
        act.add('count', 2),
        act.add('count', 1),
        act.clear('day'),
        act.end,
      ],
    },
  });
  const { script: made } = Object.assign(
    { script: undefined },
    record(load(bot), { setup: { profile: { day: '2026-11-22' } }, inputs: [say('Ann')] }, 't'),
  );
  expect(made).toMatchObject({
    steps: [
      { type: 'bot', text: 'Name?' },
      { type: 'expect', that: { type: 'attribute-is', attribute: 'count', value: '1' } },
      { type: 'visitor', value: 'Ann' },
      { type: 'expect', that: { type: 'attribute-is', attribute: 'count', value: '4' } },
      { type: 'expect', that: { type: 'attribute-unknown', attribute: 'day' } },
      { type: 'expect', that: { type: 'at', branch: 'Start' } },
    ],
  });
});
