import { describe, expect, test } from 'vitest';
import type { Action, Bot } from '../../../language/bot/bot.js';
import { LONGEST_VALUE } from '../../../language/bot/values/accepts.js';
import { act, botOf, branchesOf } from './bot-builder.js';
import { play } from './playing.js';

const { reply } = act;

describe('limits', () => {
  const runaway = (bot: Bot) => play(bot, {}, [])[0]?.effects ?? [];

  test('1,000 actions without waiting stop a conversation that runs round in circles', () => {
    const effects = runaway(botOf({ branches: { A: [act.next('B')], B: [{ type: 'go-to', target: 'A' }] } }));
    expect(effects).toHaveLength(1 + 1 + 1000 + 1);
    expect(effects.at(-1)).toEqual({
      at: '/sequences/0/branches/0/actions/0',
      type: 'ended',
      ending: 'runaway',
    });
  });

  test('sequences that invite each other are stopped as well', () => {
    const invite = (sequence: string) => ({ A: [{ type: 'invite-sequence-bot' as const, sequence }] });
    const other = {
      name: 'Other',
      channels: [],
      skipKnownAttributes: false,
      branches: branchesOf(invite('Main')),
    };
    expect(runaway(botOf({ branches: invite('Other'), more: { sequences: [other] } })).at(-1)).toMatchObject({
      ending: 'runaway',
    });
  });

  test('exactly 1,000 are played', () => {
    const replies = Array.from({ length: 1000 }, () => reply('x'));
    expect(runaway(botOf({ branches: { A: replies } })).at(-1)).toMatchObject({ ending: 'ran-off' });
    expect(runaway(botOf({ branches: { A: [...replies, reply('y')] } })).at(-1)).toMatchObject({
      ending: 'runaway',
    });
  });

  test('a value that doubles itself again and again stops growing', () => {
    const doubled: Action = {
      type: 'set',
      attribute: 'name',
      value: [{ attribute: 'name' }, { attribute: 'name' }],
    };
    const bot = botOf({ branches: { A: Array.from({ length: 100 }, () => doubled) } });
    const [step] = play(bot, { profile: { name: 'ab' } }, []);
    expect(step?.state.profile.name).toHaveLength(LONGEST_VALUE);
    expect(step?.effects.at(-2)).toMatchObject({ type: 'misfit', attribute: 'name' });
  });

  test('lists of actions may nest deeper than the stack is', () => {
    let actions = [reply('in')];
    for (let depth = 0; depth < 20_000; depth++) {
      actions = [
        { type: 'condition', condition: { operator: 'is-known', attribute: 'name' }, then: actions },
      ];
    }
    expect(runaway(botOf({ branches: { A: actions } })).at(-1)).toMatchObject({ ending: 'ran-off' });
  });
});
