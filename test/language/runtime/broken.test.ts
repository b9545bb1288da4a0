import { describe, expect, test } from 'vitest';
import type { Action, Bot } from '../../../language/bot/bot.js';
import { begin, load } from '../../../language/runtime/index.js';
import { act, botOf, text } from './bot-builder.js';
import { brief } from './brief.js';
import { pick, play } from './playing.js';

const { options, end } = act;

describe('a name that the bot does not declare', () => {
  const target = 'Nowhere';
  const first = (bot: Bot) => play(bot, {}, []).flatMap(brief).slice(2);
  const NAMES: Action[] = [
    { type: 'next', target },
    { type: 'go-to', target },
    { type: 'close-conversation', target },
    { type: 'split', parts: [] },
    { type: 'condition', condition: { operator: 'is-unknown', attribute: 'name' }, target },
    { type: 'condition', condition: { operator: 'is-unknown', attribute: target }, then: [] },
    {
      type: 'condition',
      condition: { operator: 'is', attribute: 'name', value: text('{Nowhere}') },
      then: [],
    },
    { type: 'bot-reply', text: text('{Nowhere}') },
    { type: 'bot-reply', text: text('{@Nowhere}') },
    { type: 'bot-reply', media: [{ kind: 'image', url: text('{Nowhere}') }] },
    { type: 'visitor-attribute', attribute: target },
    { type: 'bubble-options', options: [], saves: target },
    { type: 'card-response', cards: [{ title: 'a', text: text('{Nowhere}') }] },
    { type: 'set', attribute: target, value: ['x'] },
    { type: 'add', attribute: target, amount: 1 },
    { type: 'clear', attribute: target },
    { type: 'call', webhook: target },
    { type: 'chat-with-agent', agent: target },
    { type: 'chat-with-department', department: target },
    { type: 'invite-conversational-bot', bot: target },
    { type: 'invite-sequence-bot', sequence: target },
    { type: 'add-note', on: 'case', text: text('{@constructor}') },
  ];

  test.each(NAMES.map((action) => [JSON.stringify(action), action] as const))('%s ends it', (_, action) => {
    const bot = botOf({ branches: { A: [action] } });
    expect(first(bot).at(-1)).toBe('ended broken');
  });

  test('does no harm until it is played', () => {
    const bot = botOf({ branches: { A: [options({ On: 'B', Off: target })], B: [end] } });
    expect(
      play(bot, {}, [pick(0)])
        .flatMap(brief)
        .at(-1),
    ).toBe('ended end');
    expect(
      play(bot, {}, [pick(1)])
        .flatMap(brief)
        .at(-1),
    ).toBe('ended broken');
  });

  test.each([
    ['no such sequence', botOf({ branches: { A: [end] } }), 'Other'],
    ['no branches', botOf({}), undefined],
    ['no sequences', { ...botOf({}), sequences: [] }, undefined],
  ])('%s: it ends before it begins', (_, bot, sequence) => {
    const { state, effects } = begin(load(bot), { sequence });
    expect(state.waiting).toEqual({ for: 'nothing', at: '', ending: 'broken' });
    expect(effects).toEqual([{ at: '', type: 'ended', ending: 'broken' }]);
  });
});
