import { expect, test } from 'vitest';
import type { Action, Bot } from '../../../language/bot/bot.js';
import { idOf, Recorder } from '../../../language/coverage/index.js';
import { type ActionOutcome, begin, load, transition } from '../../../language/runtime/index.js';
import type { Input, Setup } from '../../../language/runtime/input.js';
import { act, botOf, type Sketch } from './bot-builder.js';

const END: Action = { type: 'end' };
const WEBHOOK = {
  name: 'stock',
  method: 'get' as const,
  url: [],
  headers: [],
  fields: [],
  saves: [{ attribute: 'count', path: 'left' }],
};
const say = (text: string): Input => ({ type: 'say', text });
const pick = (index: number): Input => ({ type: 'pick', index });
const open = (index: number): Input => ({ type: 'open-link', index });
const result = (kind: 'failed' | 'values'): Input => ({
  type: 'call-result',
  result: kind === 'failed' ? { kind } : { kind, values: {} },
});

const options = act.options({ One: 'B', Two: 'B' }, { otherwise: 'B' });
const cards: Action = {
  type: 'card-response',
  cards: [
    { title: 'Page', link: { url: ['https://pizza.example'] } },
    { title: 'Both', link: { url: ['https://pizza.example'] }, target: 'B' },
    { title: 'Go', target: 'B' },
    { title: 'None', text: ['Only text'] },
  ],
};
const ifKnown: Action = {
  type: 'condition',
  condition: { operator: 'is-known', attribute: 'name' },
  target: 'B',
};
const block: Action = {
  type: 'condition',
  condition: { operator: 'is-known', attribute: 'name' },
  then: [END],
};
const ann: Setup = { profile: { name: 'Ann' } };
const nobody: Setup = { circumstances: { online: 'nobody' } };
const call: Action = { type: 'call', webhook: 'stock' };
const split: Action = {
  type: 'split',
  parts: [
    { share: 50, target: 'B' },
    { share: 50, target: 'B' },
  ],
};
const person: Action = { type: 'chat-with-agent', agent: 'maya', offline: 'B' };
const skip: Sketch = { skipKnownAttributes: true };

/** The first action, what happens, and what comes of the action. */
const cases: [string, Action, Setup, Input[], string[], Sketch?][] = [
  ['a bubble that is picked', options, {}, [pick(1)], ['pick/1']],
  ['a bubble that is typed', options, {}, [say('one')], ['pick/0']],
  ['a bubble picked by its number', options, { channel: 'sms' }, [say('2')], ['pick/1']],
  ['any other text', options, {}, [say('Three')], ['otherwise']],
  ['no such bubble', options, {}, [pick(7)], []],
  ['a card that is picked', cards, {}, [pick(2)], ['pick/2']],
  ['a card that is typed', cards, {}, [say('go')], ['pick/2']],
  ['links, once each time', cards, {}, [open(0), pick(0), say('Page')], ['pick/0', 'pick/0', 'pick/0']],
  ['a link that leads on', cards, {}, [open(1)], ['pick/1']],
  ['a card that cannot be picked', cards, {}, [pick(3), say('None')], []],
  ['an answer', act.ask('email'), {}, [say('a@b.example')], []],
  ['an answer that does not fit', act.ask('email'), {}, [say('no'), say('a@b')], ['again']],
  ['a value that is picked', act.ask('pizza'), {}, [pick(1)], ['pick/1']],
  [
    'a value that is typed, after another text',
    act.ask('pizza'),
    {},
    [say('x'), say('Diavola')],
    ['again', 'pick/1'],
  ],
  ['an attribute that is known', act.ask('name'), ann, [], ['passed-over'], skip],
  ['an attribute that is known, asked for again', act.ask('name'), ann, [], []],
  ['a condition that holds', ifKnown, ann, [], ['yes']],
  ['a condition that does not', ifKnown, {}, [], ['no']],
  ['a condition over actions that holds', block, ann, [], ['yes']],
  ['a condition over actions that does not', block, {}, [], ['no']],
  ['somebody is online', person, {}, [], ['online']],
  ['nobody is', person, nobody, [], ['offline']],
  ['nobody is, and the case stays', { type: 'chat-with-agent' }, nobody, [], []],
  ['a call that is answered', call, {}, [result('values')], ['answered']],
  ['a call that fails', call, {}, [result('failed')], ['failed']],
  ['the part of a split', split, { circumstances: { splits: [1] } }, [], ['part/1']],
  [
    'an app',
    { type: 'chat-widget', app: 'calendly' },
    {},
    [{ type: 'cancel-widget' }, say('Hello?'), { type: 'complete-widget' }],
    ['completed'],
  ],
  ['an action of which only one thing comes', act.reply('Hi'), {}, [], []],
];

test.each(cases)('%s', (_, action, setup, inputs, expected, sketch = {}) => {
  const bot: Bot = botOf({ ...sketch, branches: { A: [action], B: [END] }, more: { webhooks: [WEBHOOK] } });
  const told: ActionOutcome[] = [];
  const recorder = new Recorder();
  const program = load(bot, {
    entered: (branch) => recorder.entered(branch),
    played: (at) => recorder.played(at),
    cameOf: (at, outcome) => {
      expect(at).toBe('/sequences/0/branches/0/actions/0');
      recorder.cameOf(at, outcome);
      told.push(outcome);
    },
  });
  let { state } = begin(program, setup);
  for (const input of inputs) ({ state } = transition(program, state, input));
  expect(told).toEqual(expected);
  for (const outcome of told)
    expect(recorder.hits.has(idOf('/sequences/0/branches/0/actions/0', outcome))).toBe(true);
});

test('branches and actions are told of in their order', () => {
  const recorder = new Recorder();
  const bot = botOf({
    branches: { A: [act.reply('Hi'), { type: 'next', target: 'B' }], B: [act.ask('name'), END] },
  });
  const program = load(bot, recorder);
  const { state } = begin(program);
  transition(program, state, say('Ann'));
  expect(recorder.trail).toEqual([
    '/sequences/0/branches/0/actions/0',
    '/sequences/0/branches/0/actions/1',
    '/sequences/0/branches/1/actions/0',
    '/sequences/0/branches/1/actions/1',
  ]);
  expect(recorder.hits.get('/sequences/0/branches/1')).toBe(1);
});
