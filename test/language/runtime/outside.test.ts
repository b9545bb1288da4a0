import { describe, expect, test } from 'vitest';
import { begin, load, type State, transition } from '../../../language/runtime/index.js';
import { act, botOf, branchesOf } from './bot-builder.js';
import { type Conversation, edit, pick, say, testConversations } from './playing.js';

const { reply, ask, options, end } = act;

testConversations([
  {
    title: 'the profile can be edited at any time, as long as the value fits',
    bot: { branches: { A: [ask('name'), reply('{name} {count}'), end] } },
    setup: { profile: { count: '1' } },
    begins: [],
    turns: [
      [edit('count', ' 02 '), 'count = 2'],
      [edit('count', 'two'), 'refused: wrong-type'],
      [edit('shoes', '2'), 'refused: unknown-attribute'],
      [say('Ann'), 'name = Ann', 'reply Ann 2', 'ended end'],
      [edit('name', null), 'cleared name'],
      [say('Ann'), 'refused: ended'],
    ],
  },
  {
    title: 'circumstances can change on the way',
    bot: { branches: { A: [options({ On: 'B' })], B: [{ type: 'chat-with-agent', offline: 'A' }] } },
    begins: ['bubbles On'],
    turns: [
      [{ type: 'change-circumstances', circumstances: { online: 'nobody' } }],
      [pick(0), 'picked 0 On', 'branch B', 'offline all agents', 'branch A', 'bubbles On'],
      [{ type: 'change-circumstances', circumstances: { online: ['tom'], splits: undefined } }],
      [pick(0), 'picked 0 On', 'branch B', 'case for all agents: tom', 'ended agents'],
    ],
  },
] satisfies Conversation[]);

describe('beginning', () => {
  const other = {
    name: 'Other',
    channels: ['sms' as const],
    skipKnownAttributes: false,
    branches: branchesOf({ X: [end] }),
  };
  const bot = botOf({ branches: { A: [end] }, more: { sequences: [other] } });

  test('at the start of the bot, on its first channel, with everyone online', () => {
    expect(begin(load(bot)).state).toStrictEqual({
      channel: 'chat',
      profile: {},
      circumstances: { online: 'everyone', popups: 'allowed', splits: [], parts: [] },
      chance: 0,
      sequence: 0,
      branch: 0,
      waiting: { for: 'nothing', at: '/sequences/0/branches/0/actions/0', ending: 'end' },
    } satisfies State);
  });

  test('as told', () => {
    const circumstances = { online: ['tom'], popups: 'blocked' as const, splits: [1] };
    const setup = {
      sequence: 'Other',
      channel: 'chat' as const,
      profile: { name: ' Ann ' },
      circumstances,
      seed: -1,
    };
    const { state } = begin(load(bot), setup);
    expect(state).toMatchObject({
      channel: 'chat',
      profile: { name: 'Ann' },
      circumstances,
      chance: 2 ** 32 - 1,
    });
    expect(state.sequence).toBe(1);
    expect(begin(load(bot), { sequence: 'Other' }).state.channel).toBe('sms');
  });

  test('at a branch, and nowhere when there is none of that name', () => {
    const longer = load(botOf({ branches: { A: [end], B: [end] } }));
    expect(begin(longer, { branch: 'B' }).state).toMatchObject({ branch: 1, waiting: { ending: 'end' } });
    expect(begin(longer, { branch: 'C' }).state.waiting).toMatchObject({ at: '', ending: 'broken' });
  });

  test('leaves out what it does not know and says what does not fit', () => {
    const { state, effects } = begin(load(bot), { profile: { shoes: '42', count: 'x', name: 'Ann' } });
    expect(state.profile).toEqual({ name: 'Ann' });
    expect(effects[0]).toEqual({ at: '', type: 'misfit', attribute: 'count', value: 'x' });
  });
});

test('a state of another bot counts as ended', () => {
  const asking = load(botOf({ branches: { A: [ask('name')], B: [ask('name')] } }));
  const shorter = load(botOf({ branches: { A: [end] } }));
  const { state } = begin(asking);
  for (const strange of [state, { ...state, sequence: 9 }, { ...state, branch: -1 }]) {
    expect(transition(shorter, strange, say('x'))).toStrictEqual({
      state: strange,
      effects: [],
      refused: 'ended',
    });
  }
});
