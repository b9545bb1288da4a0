import { expect, test } from 'vitest';
import { load } from '../../../language/runtime/index.js';
import { type Failure, type Given, run, type ScriptStep } from '../../../language/scenarios/index.js';
import { PIZZA } from './pizza-bot.js';
import { at, bot, cancels, completes, expects, is, scriptOf, unknown, visitor } from './scenario-builder.js';

const program = load(PIZZA);
const maya = { kind: 'agent', agent: 'maya' } as const;
const answers = (value: string): Given => ({
  type: 'call-answers',
  webhook: 'lookup',
  values: [{ attribute: 'count', value }],
});
const FAILS: Given = { type: 'call-fails', webhook: 'lookup' };
const split = (part: number): Given => ({ type: 'split', part });
const NOBODY: Given = { type: 'nobody-online' };
const LOOK = [visitor('Look'), visitor('menu')];

const passing: [string, ScriptStep[], Given[]?, string?][] = [
  ['an empty one', []],
  ['messages in order, others passed over', [bot('Hi **there**!'), bot('What now?')]],
  ['messages passed over', [bot('What now?')]],
  [
    'a known visitor',
    [bot('Hi **Ann**!'), is('name', 'Ann'), unknown('count')],
    [{ type: 'attribute', attribute: 'name', value: 'Ann ' }],
  ],
  [
    'an order from start to end',
    [
      bot('What now?'),
      visitor('order'),
      bot('Which one?'),
      visitor('Diavola'),
      is('pizza', 'diavola'),
      bot('How many?'),
      visitor('many'),
      bot('A number, please.'),
      at('Order'),
      visitor('02'),
      is('count', '2.0'),
      bot('Grazie!'),
      expects({ type: 'closed' }),
      expects({ type: 'tag', on: 'case', tag: 'order' }),
      expects({ type: 'note', text: '2 Diavola for Maya Chen' }),
      expects({ type: 'note', on: 'case', text: '2 Diavola for Maya Chen' }),
      expects({ type: 'lead', to: 'orders@pizza.example' }),
      at('Order'),
    ],
  ],
  ['on the first channel numbers do not pick', [visitor('1'), at('Welcome')]],
  ['on SMS they do', [visitor('1'), at('Order')], [{ type: 'channel', channel: 'sms' }]],
  ['an agent is online', [visitor('Person'), expects({ type: 'chat-with', assignee: maya })]],
  ['nobody is', [visitor('Person'), bot('Nobody is there.'), at('Away')], [NOBODY]],
  ['all departments', [visitor('Team'), expects({ type: 'chat-with', assignee: { kind: 'department' } })]],
  ['a Conversational Bot', [visitor('Helper'), expects({ type: 'invite-bot', bot: 'helper' })]],
  [
    'another sequence',
    [visitor('Other'), expects({ type: 'invite-sequence', sequence: 'Second' }), bot('Second')],
  ],
  ['back in its own sequence', [visitor('Other'), visitor('a@b.example'), at('Welcome')]],
  [
    'an app',
    [
      visitor('Book'),
      expects({ type: 'widget', app: 'calendly' }),
      cancels('calendly'),
      visitor('hello?'),
      completes('calendly'),
      bot('See you.'),
      expects({ type: 'redirect', url: 'https://pizza.example/map' }),
    ],
  ],
  ['a link', [...LOOK, expects({ type: 'opened', url: 'https://pizza.example/menu' }), at('Look')]],
  [
    'a card with link and branch',
    [
      ...LOOK,
      visitor('offers'),
      expects({ type: 'opened', url: 'https://pizza.example/offers' }),
      at('Booked'),
    ],
  ],
  ['a given for each split', [visitor('Test'), bot('Pinged')], [split(1), NOBODY]],
  ['an answered call', [visitor('Test'), bot('3 left')], [split(0), answers('3')]],
  ['a failing call', [visitor('Test'), at('Away')], [split(0), FAILS]],
  [
    'calls in order, the last answer again and again',
    [visitor('Test'), bot('3 left'), visitor('a'), bot('4 left'), visitor('b'), bot('4 left')],
    [split(0), answers('3'), answers('4')],
  ],
  ['a call that saves nothing answers by itself', [visitor('Test'), bot('Pinged')], [split(1)]],
  [
    'unless it is to fail',
    [visitor('Test'), bot('Nobody is there.')],
    [split(1), { type: 'call-fails', webhook: 'ping' }],
  ],
  [
    'an attribute that the bot has no use for',
    [unknown('shoes')],
    [{ type: 'attribute', attribute: 'shoes', value: '42' }],
  ],
];

test.each(passing)('%s passes', (_, steps, givens = [], sequence) => {
  expect(run(program, scriptOf(steps, givens, sequence))).toMatchObject({ status: 'passed' });
});

type Failing = [string, ScriptStep[], Failure, Given[]?, string?];

const failing: Failing[] = [
  [
    'a wrong message',
    [bot('Ciao')],
    { at: '/steps/0', kind: 'text', expected: 'Ciao', actual: 'Hi **there**!' },
  ],
  [
    'messages in the wrong order',
    [bot('What now?'), bot('Hi **there**!')],
    {
      at: '/steps/1',
      kind: 'text',
      expected: 'Hi **there**!',
      actual: 'no more messages, it was said before; the chat waits for a bubble to be picked',
    },
  ],
  [
    'a message of an earlier turn',
    [visitor('Order'), bot('What now?')],
    { at: '/steps/1', kind: 'text', expected: 'What now?', actual: 'Which one?' },
  ],
  [
    'a turn after the end',
    [visitor('Helper'), visitor('hi')],
    {
      at: '/steps/1',
      kind: 'turn',
      expected: 'the chat waits for the visitor',
      actual: 'the chat is over: handed over to a bot',
    },
  ],
  [
    'an app that does not wait',
    [completes('calendly')],
    {
      at: '/steps/0',
      kind: 'turn',
      expected: 'the chat waits for calendly',
      actual: 'the chat waits for a bubble to be picked',
    },
  ],
  [
    'another app',
    [visitor('Book'), cancels('jotform')],
    {
      at: '/steps/1',
      kind: 'turn',
      expected: 'the chat waits for jotform',
      actual: 'the chat waits for calendly',
    },
  ],
  [
    'a branch of that name in another sequence',
    [visitor('Other'), at('Welcome')],
    {
      at: '/steps/1',
      kind: 'place',
      expected: 'at Welcome of sequence Main',
      actual: 'at Welcome of sequence Second',
    },
  ],
  [
    'an answer that does not fit',
    [],
    { at: '/givens/1', kind: 'given', expected: 'a value that count takes', actual: 'many' },
    [answers('3'), answers('many')],
  ],
  ...[2, -1, 0.5].map(
    (part): Failing => [
      `part ${part} of a split of two`,
      [visitor('Test'), at('Nowhere')],
      {
        at: '/givens/1',
        kind: 'split',
        expected: `part ${part + 1} of the split`,
        actual: 'the split has no such part',
      },
      [NOBODY, split(part)],
    ],
  ),
  [
    'a part of a split that is not met',
    [visitor('Order')],
    { at: '/givens/0', kind: 'split', expected: 'a split, to take part 1 of', actual: 'none was met' },
    [split(0)],
  ],
  [
    'a part for a second split where one is met',
    [visitor('Test'), bot('Pinged')],
    { at: '/givens/1', kind: 'split', expected: 'a split, to take part 1 of', actual: 'none was met' },
    [split(1), split(0)],
  ],
  [
    'what fails before a split is met',
    [bot('Ciao')],
    { at: '/steps/0', kind: 'text', expected: 'Ciao', actual: 'Hi **there**!' },
    [split(0)],
  ],
  [
    'another branch',
    [at('Order')],
    { at: '/steps/0', kind: 'place', expected: 'at Order', actual: 'at Welcome' },
  ],
  [
    'an unknown value',
    [is('name', 'Ann')],
    { at: '/steps/0', kind: 'value', expected: 'name is "Ann"', actual: 'name is unknown' },
  ],
  [
    'a known value',
    [unknown('name')],
    { at: '/steps/0', kind: 'value', expected: 'name is unknown', actual: 'name is "Ann"' },
    [{ type: 'attribute', attribute: 'name', value: 'Ann' }],
  ],
  [
    'a given that does not fit',
    [],
    { at: '/givens/1', kind: 'given', expected: 'a value that count takes', actual: 'many' },
    [NOBODY, { type: 'attribute', attribute: 'count', value: 'many' }],
  ],
  [
    'a sequence that is not there',
    [],
    { at: '', kind: 'sequence', expected: 'the sequence Nowhere', actual: 'the bot has none of that name' },
    [],
    'Nowhere',
  ],
  [
    'a chat that runs in circles',
    [visitor('Loop')],
    {
      at: '/steps/0',
      kind: 'stopped',
      expected: 'the chat waits for the visitor or ends',
      actual: 'stopped after 1,000 actions without waiting',
    },
  ],
  [
    'from the start',
    [],
    {
      at: '',
      kind: 'stopped',
      expected: 'the chat waits for the visitor or ends',
      actual: 'stopped after 1,000 actions without waiting',
    },
    [],
    'Endless',
  ],
  [
    'a webhook called in circles',
    [],
    {
      at: '',
      kind: 'stopped',
      expected: 'the chat waits for the visitor or ends',
      actual: 'ping is called over and over',
    },
    [],
    'Calling',
  ],
  [
    'a call that nothing answers',
    [visitor('Test')],
    { at: '/steps/0', kind: 'answer', expected: 'a given that says what lookup answers', actual: 'none' },
    [split(0)],
  ],
  [
    'a pending case that is for someone else',
    [visitor('Person'), expects({ type: 'chat-with', assignee: { kind: 'agent' } })],
    { at: '/steps/1', kind: 'happening', expected: 'chat with all agents', actual: 'chat with agent maya' },
  ],
  [
    'a pending case with nobody online',
    [visitor('Person'), expects({ type: 'chat-with', assignee: maya })],
    {
      at: '/steps/1',
      kind: 'happening',
      expected: 'chat with agent maya',
      actual: 'nobody online of agent maya',
    },
    [NOBODY],
  ],
  [
    'a chat that is not closed',
    [visitor('Person'), expects({ type: 'closed' })],
    { at: '/steps/1', kind: 'happening', expected: 'closed', actual: 'the sequence ended' },
    [NOBODY],
  ],
  [
    'no tag',
    [expects({ type: 'tag', on: 'case', tag: 'x' })],
    {
      at: '/steps/0',
      kind: 'happening',
      expected: 'tag case "x"',
      actual: 'nothing like it; the chat waits for a bubble to be picked',
    },
  ],
  [
    'a blocked redirect',
    [visitor('Book'), completes('calendly'), expects({ type: 'redirect', url: 'https://pizza.example/map' })],
    {
      at: '/steps/2',
      kind: 'happening',
      expected: 'redirect to "https://pizza.example/map"',
      actual: 'redirect to "https://pizza.example/map", stopped by a popup blocker',
    },
    [{ type: 'popups-blocked' }],
  ],
  [
    'what happened in an earlier turn',
    [...LOOK, visitor('what?'), expects({ type: 'opened', url: 'https://pizza.example/menu' })],
    {
      at: '/steps/3',
      kind: 'happening',
      expected: 'opened "https://pizza.example/menu"',
      actual: 'nothing like it; the chat waits for a card to be picked',
    },
  ],
];

test.each(failing)('%s fails', (_, steps, failure, givens = [], sequence) => {
  expect(run(program, scriptOf(steps, givens, sequence))).toMatchObject({ status: 'failed', failure });
});

test('a note, a tag and a lead that are nearly right', () => {
  const order = [visitor('Order'), visitor('Diavola'), visitor('2')];
  const actual = (that: Parameters<typeof expects>[0]) => {
    const outcome = run(program, scriptOf([...order, expects(that)]));
    return outcome.status === 'failed' ? outcome.failure.actual : 'passed';
  };
  expect(actual({ type: 'note', text: 'x' })).toBe('note on case "2 Diavola for Maya Chen"');
  expect(actual({ type: 'note', on: 'contact', text: '2 Diavola for Maya Chen' })).toBe(
    'note on case "2 Diavola for Maya Chen"',
  );
  expect(actual({ type: 'tag', on: 'contact', tag: 'order' })).toBe('tag case "order"');
  expect(actual({ type: 'lead', to: 'x' })).toBe('lead to "orders@pizza.example"');
});
