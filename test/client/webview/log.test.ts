import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../client/webview/chat/state/entry.js';
import { originsOf } from '../../../client/webview/chat/state/provenance.js';
import { transcriptOf } from '../../../client/webview/chat/state/transcript.js';
import { everything } from '../../../client/webview/dev/everything.js';
import type { Input } from '../../../language/runtime/index.js';
import { answer, arrive, botOf, change, on, pick, play, playingOf, say, step } from './support/sessions.js';

const bot = await botOf(`attribute name : text
attribute size : "Small" | "Large"
attribute kind : text
attribute left : number
attribute city : text
webhook stock get "https://shop.example" { save left from "left" }
sequence Shop {
  branch Start { -> Ask }
  branch Ask {
    ask name "Name?"
    ask size "Size?"
    set city "Rome"
    options saves kind { "Tea" -> Tea "Coffee" -> Tea }
  }
  branch Tea { call stock widget stripe "pay" -> Done }
  branch Done { cards { card "One" { link "https://one.example" } card "Two" { -> Tea } } }
}
`);
const input = (each: Input) => ({ type: 'input', input: each }) as const;
const widget = (type: 'complete-widget' | 'cancel-widget') => input({ type });

const session = play(
  arrive(bot),
  change({ visitor: 'known', known: { city: 'Bonn' } }),
  say('Ann'),
  pick(1),
  pick(0),
  answer({ kind: 'values', values: { left: '3' } }),
  widget('cancel-widget'),
  widget('complete-widget'),
  input({ type: 'open-link', index: 0 }),
);
const { log } = playingOf(session);
const of = <K extends Entry['kind']>(kind: K) =>
  log.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);

describe('an entry', () => {
  it('says how many moves were played before it', () => {
    expect(log.map(({ kind, turn }) => `${turn} ${kind}`)).toEqual([
      '0 branches',
      '0 bot',
      '0 visitor',
      '1 bot',
      '1 bubbles',
      '1 visitor',
      '2 bubbles',
      '2 visitor',
      '3 branches',
      '3 call',
      '4 widget',
      '6 branches',
      '6 cards',
      '6 opened',
    ]);
  });

  it('says when it was settled', () => {
    expect(of('bubbles').map(({ choice }) => choice)).toEqual([
      { is: 'picked', index: 1, turn: 1 },
      { is: 'picked', index: 0, turn: 2 },
    ]);
    expect(of('call')).toMatchObject([{ outcome: 'answered', settled: 3 }]);
    expect(of('widget')).toMatchObject([{ outcome: 'completed', settled: 5 }]);
    const supposed = play(arrive(bot), change({ webhooks: [{ webhook: 'stock', outcome: 'fails' }] }));
    const call = playingOf(on(supposed, say('Ann'), pick(1), pick(0))).log.find(
      ({ kind }) => kind === 'call',
    );
    expect(call).toMatchObject({ outcome: 'failed', turn: 3 });
    expect(call).not.toHaveProperty('settled');
  });

  it('names all branches entered', () => {
    expect(of('branches')[0]).toMatchObject({
      names: ['Start', 'Ask'],
      entered: ['/sequences/0/branches/0', '/sequences/0/branches/1'],
    });
  });

  it('is marked while it is waited for', () => {
    const waiting = (each: typeof session) =>
      playingOf(each).log.flatMap((entry, index) => (entry.waits ? [index] : []));
    expect(waiting(session)).toEqual([12]);
    expect(waiting(on(session, step(0)))).toEqual([1]);
    expect(waiting(on(session, step(4)))).toEqual([10]);
    expect(waiting(play(arrive(everything), change({ sequence: 'Loop' })))).toEqual([]);
  });

  it('stays the same entry while it is the same', () => {
    const same = (each: typeof session) =>
      playingOf(each).log.filter((entry, index) => entry === log[index]).length;
    expect(same(on(session, step(5), step(7)))).toBe(log.length - 4);
    expect(same(on(session, input({ type: 'open-link', index: 0 })))).toBe(log.length);
    const label = { ...bot, attributes: bot.attributes.map((each) => ({ ...each, label: 'New' })) };
    expect(same(on(session, arrive(label, 2)))).toBe(log.length);
  });
});

describe('what is changed on the way', () => {
  it('stands in the log', () => {
    const { log } = playingOf(
      play(
        arrive(bot),
        input({ type: 'edit-profile', attribute: 'name', value: 'Bo' }),
        change({ online: 'nobody' }),
        change({ online: ['maya'], popups: 'blocked' }),
        change({ parts: [{ sequence: 'Shop', branch: 'Tea', part: 1 }] }),
        input({ type: 'edit-profile', attribute: 'name', value: null }),
      ),
    );
    expect(log.slice(2).map(({ kind, turn }) => `${turn} ${kind}`)).toEqual([
      '0 edited',
      '1 supposed',
      '2 supposed',
      '3 supposed',
      '4 edited',
    ]);
    expect(transcriptOf(log).slice(1)).toEqual([
      'name was edited: Bo',
      'Nobody is online from here on.',
      'Online from here on: maya. Popups are blocked from here on.',
      'Splits from here on: Tea takes part 2.',
      'name was cleared.',
    ]);
  });
});

describe('the origin of a value', () => {
  it('is what saved it last', () => {
    const edit = input({ type: 'edit-profile', attribute: 'name', value: 'Bo' });
    expect([
      ...originsOf(
        playingOf(play(arrive(bot), change({ visitor: 'known', known: { city: 'Bonn' } }))).conversation,
      ),
    ]).toEqual([['city', { origin: 'given', at: '' }]]);
    const origins = (each: typeof session) => Object.fromEntries(originsOf(playingOf(each).conversation));
    const ask = '/sequences/0/branches/1/actions';
    expect(origins(session)).toEqual({
      name: { origin: 'answer', at: `${ask}/0` },
      size: { origin: 'pick', at: `${ask}/1` },
      city: { origin: 'set', at: `${ask}/2` },
      kind: { origin: 'pick', at: `${ask}/3` },
      left: { origin: 'webhook', at: '/sequences/0/branches/2/actions/0' },
    });
    expect(origins(on(session, edit)).name).toEqual({ origin: 'edited', at: '' });
  });

  it('is gone with the value', () => {
    const clear = input({ type: 'edit-profile', attribute: 'name', value: null });
    expect(originsOf(playingOf(on(session, clear)).conversation).has('name')).toBe(false);
  });
});
