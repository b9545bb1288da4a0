import { describe, expect, it } from 'vitest';
import { keptOf, sessionFrom } from '../../../client/webview/chat/kept.js';
import { inputsOf, stateOf } from '../../../client/webview/chat/state/conversation.js';
import { logOf } from '../../../client/webview/chat/state/log.js';
import {
  openSession,
  reduce,
  type Session,
  type SessionEvent,
} from '../../../client/webview/chat/state/session.js';
import { timelineOf } from '../../../client/webview/chat/state/timeline.js';
import { transcriptOf } from '../../../client/webview/chat/state/transcript.js';
import { USUAL } from '../../../client/webview/chat/state/what-if.js';
import { everything } from '../../../client/webview/dev/everything.js';
import { pizza } from '../../../client/webview/dev/pizza.js';
import type { Bot } from '../../../language/bot/bot.js';

const arrive = (bot: Bot, version = 1): SessionEvent => ({
  type: 'bot',
  bot,
  file: 'x.seqbot',
  version,
  pictures: true,
});
const say = (text: string): SessionEvent => ({ type: 'input', input: { type: 'say', text } });
const pick = (index: number): SessionEvent => ({ type: 'input', input: { type: 'pick', index } });
const change = (what: Extract<SessionEvent, { type: 'what-if' }>['change']): SessionEvent => ({
  type: 'what-if',
  change: what,
});

function play(...events: SessionEvent[]): Session {
  return events.reduce(reduce, openSession());
}

function conversationOf({ playing }: Session) {
  if (!playing) throw new Error('There is no bot yet.');
  return playing.conversation;
}

const transcript = (session: Session) => transcriptOf(logOf(conversationOf(session)));
const inputs = (session: Session) => inputsOf(conversationOf(session));

describe('a session', () => {
  it('plays a bot from its start', () => {
    expect(transcript(play(arrive(pizza)))).toEqual([
      'Bot: Hi 👋 Welcome to Pizza Palace!',
      'Bot: What should we call you?',
    ]);
  });

  it('shows both sides of a conversation', () => {
    const session = play(
      arrive(pizza),
      say('Ann'),
      pick(0),
      say('diavola'),
      say('ann'),
      say('ann@example.com'),
    );
    expect(transcript(session).slice(2)).toEqual([
      'Visitor: Ann',
      'Bot: Nice to meet you, Ann.',
      '[Order a pizza] [Talk to a person]',
      'Visitor: Order a pizza',
      'Bot: Which one?',
      '[Margherita] [Diavola] [See all]',
      'Visitor: diavola',
      'Bot: Where do we send the receipt?',
      'Visitor: ann',
      "Bot: That doesn't look like an email address.",
      'Visitor: ann@example.com',
      'Bot: Grazie, Ann!',
      'The conversation is closed.',
    ]);
    expect(timelineOf(conversationOf(session)).map(({ type }) => type)).toEqual([
      'lead',
      'note',
      'tag',
      'ended',
    ]);
  });

  it('keeps bubbles open only while they are waited for', () => {
    const log = logOf(conversationOf(play(arrive(pizza), say('Ann'), pick(1))));
    expect(log.flatMap((entry) => (entry.kind === 'bubbles' ? [entry.choice] : []))).toEqual([
      { is: 'picked', index: 1, turn: 1 },
    ]);
    const waiting = logOf(conversationOf(play(arrive(pizza), say('Ann'))));
    expect(waiting.at(-1)).toMatchObject({ kind: 'bubbles', choice: { is: 'open' } });
  });

  it('closes choices that are shown again below', () => {
    const log = logOf(conversationOf(play(arrive(everything), say('Medium'))));
    expect(log.flatMap((entry) => (entry.kind === 'bubbles' ? [entry.choice.is] : []))).toEqual([
      'past',
      'open',
    ]);
  });

  it('ignores an input that does not fit', () => {
    const before = play(arrive(pizza), say('Ann'));
    expect(reduce(before, pick(7))).toBe(before);
    expect(reduce(openSession(), say('Ann'))).toEqual(openSession());
  });

  it('forgets that no conversation leads somewhere when the bot changes', () => {
    const noWay = { type: 'no-way', sequence: 'PizzaPalace', branch: 'Back', reason: 'not-found' } as const;
    const before = play(arrive(pizza), noWay);
    expect(before.noWay).toMatchObject({ branch: 'Back' });
    expect(reduce(before, arrive({ ...pizza }, 2)).noWay).toMatchObject({ branch: 'Back' });
    expect(reduce(before, arrive({ ...pizza, agents: [] }, 3)).noWay).toBeUndefined();
  });

  it('plays the inputs again when the bot changes', () => {
    const edited = { ...pizza, start: 'PizzaPalace', agents: [] };
    const after = reduce(play(arrive(pizza), say('Ann')), arrive(edited, 2));
    expect(inputs(after)).toEqual([{ type: 'say', text: 'Ann' }]);
    expect(after.playing?.run).toBe(1);
  });

  it('keeps the last good bot while there are problems', () => {
    const problems = [{ message: 'No', file: 'x.seqbot', line: 0 }];
    const broken = play(arrive(pizza), say('Ann'), { type: 'problems', file: 'x.seqbot', problems });
    expect(inputs(broken)).toHaveLength(1);
    expect(broken.problems).toEqual(problems);
    expect(reduce(broken, arrive(pizza, 2)).problems).toBeUndefined();
  });

  it('restarts on demand with what was supposed', () => {
    const session = play(arrive(pizza), change({ online: 'nobody' }), say('Ann'), { type: 'restart' });
    expect(inputs(session)).toEqual([]);
    expect(stateOf(conversationOf(session)).circumstances.online).toBe('nobody');
  });

  it('changes circumstances under way and channels from the start', () => {
    const nobody = play(arrive(pizza), say('Ann'), change({ online: 'nobody' }), pick(1));
    expect(transcript(nobody)).toContain('Bot: Nobody is online right now. Back to the start:');
    const sms = play(arrive(pizza), say('Ann'), change({ channel: 'sms' }));
    expect(inputs(sms)).toEqual([]);
    expect(transcript(reduce(sms, say('Bo')))).toContain('Bot: 2. Talk to a person');
  });

  it('plays another sequence, and the start when that one is gone', () => {
    const loop = play(arrive(everything), change({ sequence: 'Loop' }));
    expect(stateOf(conversationOf(loop)).waiting).toMatchObject({ for: 'nothing', ending: 'runaway' });
    expect(logOf(conversationOf(loop))).toHaveLength(2);
    expect(transcript(reduce(loop, arrive(pizza, 2)))).toHaveLength(2);
  });
});

describe('what is kept of a session', () => {
  it('brings the conversation back', () => {
    const before = play(arrive(pizza), change({ popups: 'blocked' }), say('Ann'), pick(0));
    const kept: unknown = JSON.parse(JSON.stringify(keptOf('file:///x.seqbot', before)));
    const after = reduce(sessionFrom(kept), arrive(pizza));
    expect(transcript(after)).toEqual(transcript(before));
    expect(after.whatIf).toEqual(before.whatIf);
    expect(after.kept).toBeUndefined();
  });

  it('is not lost when the page is reloaded before the bot is there', () => {
    const kept = keptOf('file:///x.seqbot', play(arrive(pizza), say('Ann')));
    expect(keptOf('file:///x.seqbot', sessionFrom(kept))).toEqual(kept);
  });

  it('is played as far as it fits another bot', () => {
    const kept = keptOf('file:///x.seqbot', play(arrive(pizza), say('Ann'), pick(1), say('more')));
    const greeting: Bot = {
      ...pizza,
      sequences: pizza.sequences.map((sequence) => ({
        ...sequence,
        branches: sequence.branches.slice(0, 1),
      })),
    };
    expect(inputs(reduce(sessionFrom(kept), arrive(greeting)))).toHaveLength(2);
  });

  const SAID = { type: 'say', text: 'x' };
  const nonsense = [
    null,
    'x',
    [],
    { whatIf: { online: 'some' } },
    { conversation: { setup: {}, moves: [{ input: { type: 'pick', index: 'x' } }], wanted: 1 } },
    { conversation: { setup: 7, moves: [], wanted: 0 } },
    { conversation: { setup: { profile: { a: 1 } }, moves: [], wanted: 0 } },
    { conversation: { setup: {}, moves: [{ input: { type: 'constructor' } }], wanted: 1 } },
    { conversation: { setup: {}, moves: [], wanted: 1 } },
    { conversation: { setup: {}, moves: [], wanted: -1 } },
    { conversation: { setup: {}, moves: [{ input: SAID, picked: { labels: ['a'], index: 3 } }], wanted: 1 } },
    { conversation: { setup: {}, moves: [{ input: SAID, webhook: 1 }], wanted: 1 } },
    { conversation: { setup: {}, moves: [{ input: SAID, late: 1 }], wanted: 1 } },
    { whatIf: { ...USUAL, webhooks: [{ webhook: 'a', outcome: 'answers', values: { b: 1 } }] } },
    { whatIf: { ...USUAL, webhooks: [{ webhook: 'a', outcome: 'explodes' }] } },
    { whatIf: { ...USUAL, parts: [{ sequence: 'a', branch: 'b', part: -1 }] } },
    { whatIf: { ...USUAL, pauses: 'long' } },
  ];
  it.each(nonsense.map((value) => ({ value })))('is left where it cannot be read: $value', ({ value }) => {
    expect(sessionFrom(value)).toEqual(openSession());
  });
});
