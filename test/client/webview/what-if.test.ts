import { describe, expect, it } from 'vitest';
import { inputsOf, stateOf } from '../../../client/webview/chat/state/conversation.js';
import type { Action } from '../../../language/bot/bot.js';
import {
  answer,
  arrive,
  botOf,
  change,
  on,
  pick,
  play,
  playingOf,
  say,
  step,
  storyOf,
  transcript,
} from './support/sessions.js';

const bot = await botOf(`attribute name : text
attribute left : number
webhook stock get "https://shop.example" { save left from "left" }
sequence Shop {
  channels chat, sms
  branch Start { ask name "Name?" call stock else -> Failed reply "{left} left." -> Ask }
  branch Failed { reply "No idea." -> Ask }
  branch Ask { options { "Again" -> Again "Person" -> Person "Luck" -> Luck } }
  branch Again { call stock reply "{left} now." -> Ask }
  branch Person { chat with all agents else -> Ask }
  branch Luck { split { 50% -> Ask 50% -> Won } }
  branch Won { reply "Won!" -> Ask }
}
sequence Round { branch Turn { call stock end } }
`);

const LEFT_3 = { webhook: 'stock', outcome: 'answers', values: { left: '3' } } as const;
const FAILS = { webhook: 'stock', outcome: 'fails' } as const;
const counts = (session: ReturnType<typeof play>) => [
  playingOf(session).conversation.moves,
  playingOf(session).moves.length,
];

describe('what is supposed of a webhook', () => {
  const supposed = play(arrive(bot), change({ webhooks: [LEFT_3] }), say('Ann'));

  it('answers its calls, as inputs that are no moves', () => {
    expect(transcript(supposed)).toContain('Bot: 3 left.');
    expect(inputsOf(playingOf(supposed).conversation)).toEqual([
      { type: 'say', text: 'Ann' },
      { type: 'call-result', result: { kind: 'values', values: { left: '3' } } },
    ]);
    expect(counts(supposed)).toEqual([1, 1]);
  });

  it('answers the call that is waited for', () => {
    const waiting = play(arrive(bot), say('Ann'));
    expect(stateOf(playingOf(waiting).conversation).waiting.for).toBe('call');
    const answered = on(waiting, change({ webhooks: [{ webhook: 'stock', outcome: 'times-out' }] }));
    expect(transcript(answered)).toContain('Bot: No idea.');
    expect(transcript(answered)).toContain('Webhook stock: no answer within 10 seconds');
  });

  it('is no less late when it is said by hand', () => {
    const result = { type: 'call-result', result: { kind: 'failed' } } as const;
    const late = play(arrive(bot), say('Ann'), { type: 'input', input: result, late: true });
    expect(transcript(late)).toContain('Webhook stock: no answer within 10 seconds');
    expect(transcript(on(late, step(1), step(2)))).toEqual(transcript(late));
  });

  it('holds from the beginning, and what came of it before comes back with it', () => {
    const later = on(supposed, pick(0));
    const failed = on(later, change({ webhooks: [FAILS] }));
    expect(transcript(failed)).toContain('Bot: No idea.');
    expect(counts(failed)).toEqual([2, 2]);
    expect(storyOf(on(failed, change({ webhooks: [LEFT_3] })))).toEqual(storyOf(later));
  });

  it('does not touch what was answered by hand', () => {
    const byHand = play(arrive(bot), say('Ann'), answer({ kind: 'values', values: { left: '5' } }));
    const after = on(byHand, change({ webhooks: [FAILS] }), pick(0));
    expect(transcript(after)).toContain('Bot: 5 left.');
    expect(counts(after)).toEqual([3, 3]);
  });

  it('is passed over by a step back', () => {
    expect(counts(on(supposed, step(0)))).toEqual([0, 1]);
    expect(storyOf(on(supposed, step(0), step(1)))).toEqual(storyOf(supposed));
  });

  it('may be called for ever: then it is asked', () => {
    const [shop, round] = bot.sequences;
    if (!shop || !round) throw new Error('There are two sequences.');
    const actions: Action[] = [
      { type: 'call', webhook: 'stock' },
      { type: 'next', target: 'Turn' },
    ];
    const endless = { ...bot, sequences: [shop, { ...round, branches: [{ name: 'Turn', actions }] }] };
    const session = play(arrive(endless), change({ sequence: 'Round' }), change({ webhooks: [LEFT_3] }));
    expect(stateOf(playingOf(session).conversation).waiting.for).toBe('call');
    expect(playingOf(session).conversation.turns).toHaveLength(100);
  });
});

describe('the choices shown', () => {
  it('are those that hold where the conversation is', () => {
    const nobody = play(
      arrive(bot),
      say('Ann'),
      answer({ kind: 'failed' }),
      change({ online: 'nobody' }),
      pick(1),
    );
    expect(nobody.whatIf.online).toBe('nobody');
    expect(on(nobody, step(2)).whatIf.online).toBe('everyone');
    expect(on(nobody, step(3)).whatIf.online).toBe('nobody');
  });

  it('follow a conversation that is played', () => {
    const parts = [{ sequence: 'Shop', branch: 'Luck', part: 1 }];
    const setup = {
      sequence: 'Round',
      profile: { name: 'Bo' },
      channel: 'chat',
      circumstances: { popups: 'blocked', parts },
    } as const;
    expect(play(arrive(bot), { type: 'play', setup, inputs: [] }).whatIf).toEqual({
      sequence: 'Round',
      channel: 'chat',
      visitor: 'known',
      known: { name: 'Bo' },
      online: 'everyone',
      popups: 'blocked',
      pauses: 'played',
      webhooks: [],
      parts,
    });
  });

  it('keep a channel for the sequences that offer it', () => {
    const round = play(arrive(bot), change({ channel: 'sms' }), change({ sequence: 'Round' }));
    expect(stateOf(playingOf(round).conversation).channel).toBe('chat');
    const back = on(round, change({ sequence: 'Shop' }));
    expect(stateOf(playingOf(back).conversation).channel).toBe('sms');
  });

  it('stay the same object while they are the same', () => {
    const before = play(arrive(bot), say('Ann'));
    expect(on(before, step(0), step(1)).whatIf).toBe(before.whatIf);
  });
});

describe('a choice', () => {
  it('that changes nothing is no move', () => {
    expect(counts(play(arrive(bot), change({ online: 'everyone', parts: [] })))).toEqual([0, 0]);
  });

  it('of splits holds from here on', () => {
    const parts = [{ sequence: 'Shop', branch: 'Luck', part: 1 }];
    const won = play(arrive(bot), say('Ann'), answer({ kind: 'failed' }), change({ parts }), pick(2));
    expect(transcript(won)).toContain('Bot: Won!');
    expect(counts(won)).toEqual([4, 4]);
  });

  it('of what is known begins anew only while the visitor is known', () => {
    const before = play(arrive(bot), say('Ann'));
    const known = on(before, change({ known: { name: 'Bo' } }));
    expect(counts(known)).toEqual([1, 1]);
    const begun = on(known, change({ visitor: 'known' }));
    expect(counts(begun)).toEqual([0, 0]);
    expect(stateOf(playingOf(begun).conversation).profile).toEqual({ name: 'Bo' });
    expect(on(begun, { type: 'restart' }).whatIf).toEqual(begun.whatIf);
  });
});
