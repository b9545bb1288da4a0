import { expect, test } from 'vitest';
import type { WebhookDeclaration } from '../../../language/bot/bot.js';
import type { CallRequest, Profile } from '../../../language/runtime/index.js';
import { act, botOf, text } from './bot-builder.js';
import {
  answerJson,
  answerValues,
  type Conversation,
  failCall,
  pick,
  play,
  say,
  testConversations,
} from './playing.js';

const { reply, end } = act;

function webhook(parts: Partial<WebhookDeclaration>): WebhookDeclaration {
  return {
    name: 'lookup',
    method: 'get',
    url: ['https://x.example'],
    headers: [],
    fields: [],
    saves: [],
    ...parts,
  };
}

const LOOKUP = webhook({
  saves: [
    { attribute: 'name', path: 'items[0].name' },
    { attribute: 'count', path: 'count' },
  ],
});
const more = { webhooks: [LOOKUP] };
const CALL = { A: [{ type: 'call' as const, webhook: 'lookup' }, reply('{name|?} {count|?}'), end] };
const CALL_ELSE = {
  A: [{ type: 'call' as const, webhook: 'lookup', failed: 'B' }, end],
  B: [reply('Sorry'), end],
};

testConversations([
  {
    title: 'an answer fills the attributes and the sequence goes on',
    bot: { branches: CALL, more },
    begins: ['call lookup'],
    turns: [
      [
        answerJson({ items: [{ name: ' Ann ' }], count: 1e21 }),
        'answered lookup',
        'name = Ann',
        'count = 1000000000000000000000',
        'reply Ann 1000000000000000000000',
        'ended end',
      ],
    ],
  },
  {
    title: 'what the answer lacks leaves its attribute as it was',
    bot: { branches: CALL, more },
    setup: { profile: { name: 'Ann', count: '1' } },
    begins: ['call lookup'],
    turns: [[answerJson({ items: 'none', count: null }), 'answered lookup', 'reply Ann 1', 'ended end']],
  },
  {
    title: 'what does not fit its attribute leaves it as it was',
    bot: { branches: CALL, more },
    begins: ['call lookup'],
    turns: [
      [
        answerJson({ items: [{ name: ['x'] }], count: true }),
        'answered lookup',
        'misfit name = […]',
        'misfit count = true',
        'reply ? ?',
        'ended end',
      ],
    ],
  },
  {
    title: 'only own properties are found',
    bot: {
      branches: CALL,
      more: { webhooks: [webhook({ saves: [{ attribute: 'name', path: 'constructor.name' }] })] },
    },
    begins: ['call lookup'],
    turns: [[answerJson({}), 'answered lookup', 'reply ? ?', 'ended end']],
  },
  {
    title: 'values can be given directly; those of no attribute are passed over',
    bot: { branches: CALL, more },
    begins: ['call lookup'],
    turns: [
      [
        answerValues({ count: '2', nothing: 'x', email: 'no' }),
        'answered lookup',
        'count = 2',
        'misfit email = no',
        'reply ? 2',
        'ended end',
      ],
    ],
  },
  {
    title: 'a failing call goes to its else',
    bot: { branches: CALL_ELSE, more },
    begins: ['call lookup'],
    turns: [[failCall, 'failed lookup', 'branch B', 'reply Sorry', 'ended end']],
  },
  {
    title: 'without an else the sequence goes on',
    bot: { branches: CALL, more },
    begins: ['call lookup'],
    turns: [[failCall, 'failed lookup', 'reply ? ?', 'ended end']],
  },
  {
    title: 'while it waits the visitor must, too',
    bot: { branches: CALL, more },
    begins: ['call lookup'],
    turns: [
      [say('hi'), 'refused: waiting-for-call'],
      [pick(0), 'refused: waiting-for-call'],
      [{ type: 'open-link', index: 0 }, 'refused: waiting-for-call'],
      [{ type: 'complete-widget' }, 'refused: no-widget'],
      [failCall, 'failed lookup', 'reply ? ?', 'ended end'],
      [failCall, 'refused: ended'],
    ],
  },
] satisfies Conversation[]);

const header = (name: string, value: string) => ({ name, value: text(value) });
const HOSTILE: Profile = { name: '"}\r\nX-Evil: 1\\' };

const requests: [string, Partial<WebhookDeclaration>, Profile, CallRequest][] = [
  [
    'values in the address are percent-encoded',
    { url: text('https://x.example/{name}?e={email|a b}') },
    { name: '../?&' },
    { method: 'get', url: 'https://x.example/..%2F%3F%26?e=a%20b', headers: [] },
  ],
  [
    'headers keep to one line',
    { headers: [header('X-Name', '{name}')] },
    HOSTILE,
    { method: 'get', url: 'https://x.example', headers: [{ name: 'X-Name', value: '"} X-Evil: 1\\' }] },
  ],
  [
    'fields become JSON, escaped, with its content type',
    {
      method: 'post',
      fields: [header('__proto__', '{name}'), header('b', 'x')],
      headers: [header('A', '1')],
    },
    HOSTILE,
    {
      method: 'post',
      url: 'https://x.example',
      headers: [
        { name: 'Content-Type', value: 'application/json' },
        { name: 'A', value: '1' },
      ],
      body: '{"__proto__":"\\"}\\r\\nX-Evil: 1\\\\","b":"x"}',
    },
  ],
  [
    "the author's content type stays",
    { method: 'post', fields: [header('a', '1')], headers: [header('content-type', 'application/vnd+json')] },
    {},
    {
      method: 'post',
      url: 'https://x.example',
      headers: [{ name: 'content-type', value: 'application/vnd+json' }],
      body: '{"a":"1"}',
    },
  ],
  [
    'a body is sent as it stands',
    { method: 'post', body: text('a={name}\n') },
    { name: '&' },
    { method: 'post', url: 'https://x.example', headers: [], body: 'a=&\n' },
  ],
  [
    'a post may have no body',
    { method: 'post' },
    {},
    { method: 'post', url: 'https://x.example', headers: [] },
  ],
  [
    'a get has none',
    { method: 'get', body: ['x'], fields: [header('a', '1')] },
    {},
    { method: 'get', url: 'https://x.example', headers: [] },
  ],
];

test.each(requests)('%s', (_, parts, profile, request) => {
  const bot = botOf({ branches: CALL, more: { webhooks: [webhook(parts)] } });
  expect(play(bot, { profile }, [])[0]?.effects.at(-1)).toEqual({
    at: '/sequences/0/branches/0/actions/0',
    type: 'call',
    webhook: 'lookup',
    request,
  });
});
