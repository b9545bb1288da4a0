import type { Action } from '../../../language/bot/bot.js';
import type { Circumstances } from '../../../language/runtime/index.js';
import { act, branchesOf, text } from './bot-builder.js';
import { type Conversation, say, testConversations } from './playing.js';

const { reply, ask, end } = act;

const unseen: Conversation[] = [
  {
    title: 'notes and tags',
    bot: {
      branches: {
        A: [
          { type: 'add-note', on: 'contact', text: text('{@maya} see {name}') },
          { type: 'add-note', on: 'case', text: ['Hot'] },
          { type: 'assign-tag', on: 'contact', tag: 'vip' },
          { type: 'assign-tag', on: 'case', tag: 'order' },
        ],
      },
    },
    setup: { profile: { name: 'Ann' } },
    begins: [
      'note contact: Maya Chen see Ann',
      'note case: Hot',
      'tag contact: vip',
      'tag case: order',
      'ended ran-off',
    ],
  },
  {
    title: 'leads carry what is known, in the order of the declarations',
    bot: {
      branches: {
        A: [
          { type: 'send-lead', email: 'a@b.example' },
          ask('name'),
          { type: 'post-lead', url: text('https://x.example/{name}') },
          { type: 'sync-to-crm', crm: 'Salesforce' },
          end,
        ],
      },
    },
    setup: { profile: { day: '2026-11-22', email: 'ann@b.example' } },
    begins: ['send lead to a@b.example: email=ann@b.example, day=2026-11-22'],
    turns: [
      [
        say('Ann'),
        'name = Ann',
        'post lead to https://x.example/Ann: name=Ann, email=ann@b.example, day=2026-11-22',
        'sync lead to Salesforce: name=Ann, email=ann@b.example, day=2026-11-22',
        'ended end',
      ],
    ],
  },
];

const AGENT: Action = { type: 'chat-with-agent', agent: 'maya', offline: 'B' };
const AGENTS: Action = { type: 'chat-with-agent', offline: 'B' };
const SALES: Action = { type: 'chat-with-department', department: 'sales', offline: 'B' };
const SUPPORT: Action = { type: 'chat-with-department', department: 'support', offline: 'B' };
const DEPARTMENTS: Action = { type: 'chat-with-department', offline: 'B' };
const AWAY = ['branch B', 'ended end'];

type Row = [handOver: Action, online: Circumstances['online'], ...effects: string[]];

const handOvers: Row[] = [
  [AGENT, 'everyone', 'case for agent maya: maya', 'ended agents'],
  [AGENT, ['tom', 'maya'], 'case for agent maya: maya', 'ended agents'],
  [AGENT, ['tom'], 'offline agent maya', ...AWAY],
  [AGENT, 'nobody', 'offline agent maya', ...AWAY],
  [AGENTS, 'everyone', 'case for all agents: maya, tom', 'ended agents'],
  [AGENTS, ['tom', 'someone else'], 'case for all agents: tom', 'ended agents'],
  [AGENTS, ['someone else'], 'offline all agents', ...AWAY],
  [SALES, 'everyone', 'case for department sales: maya', 'ended agents'],
  [SALES, ['tom'], 'offline department sales', ...AWAY],
  [SUPPORT, 'everyone', 'case for department support: ', 'ended agents'],
  [SUPPORT, ['maya'], 'offline department support', ...AWAY],
  [DEPARTMENTS, 'everyone', 'case for all departments: maya', 'ended agents'],
  [DEPARTMENTS, ['maya', 'tom'], 'case for all departments: maya', 'ended agents'],
  [DEPARTMENTS, [], 'offline all departments', ...AWAY],
  [{ type: 'chat-with-agent', agent: 'tom' }, 'nobody', 'case for agent tom: ', 'ended agents'],
  [{ type: 'chat-with-department' }, 'nobody', 'case for all departments: ', 'ended agents'],
];

const cases = handOvers.map(
  ([action, online, ...begins]): Conversation => ({
    title: `${JSON.stringify(action)} with online: ${JSON.stringify(online)}`,
    bot: { branches: { A: [action], B: [end] } },
    setup: { circumstances: { online } },
    begins,
  }),
);

const invitations: Conversation[] = [
  {
    title: 'a Conversational Bot takes over',
    bot: { branches: { A: [{ type: 'invite-conversational-bot', bot: 'helper' }] } },
    begins: ['invite bot helper', 'ended bot'],
    turns: [[say('hi'), 'refused: ended']],
  },
  {
    title:
      'an invited sequence starts at its first branch, keeps profile and channel, and brings its settings',
    bot: {
      channels: ['sms'],
      branches: { A: [ask('name', 'Name?'), { type: 'invite-sequence-bot', sequence: 'Other' }] },
      more: {
        sequences: [
          {
            name: 'Other',
            channels: ['chat'],
            skipKnownAttributes: true,
            branches: branchesOf({ A: [ask('name', 'Name?'), reply('Hi {name}'), ask('pizza')] }),
          },
        ],
      },
    },
    begins: ['prompt Name?'],
    turns: [
      [
        say('Ann'),
        'name = Ann',
        'invite sequence Other',
        'sequence Other',
        'branch A',
        'reply Hi Ann',
        'bubbles Margherita | Diavola',
      ],
      [say('1'), 'picked 0 Margherita', 'pizza = Margherita', 'ended ran-off'],
    ],
  },
];

testConversations([...unseen, ...cases, ...invitations]);
