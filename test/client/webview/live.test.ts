import { describe, expect, it } from 'vitest';
import { stateOf } from '../../../client/webview/chat/state/conversation.js';
import type { Session } from '../../../client/webview/chat/state/session.js';
import { stopSentence } from '../../../client/webview/chat/state/stop.js';
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

const SHOP = `attribute name : text
attribute mail : email
webhook stock get "https://shop.example" { save mail from "mail" }
sequence Shop {
  branch Start {
    ask name "Name?"
    reply "Which, {name}?"
    options { "Tea" -> Tea "Coffee" -> Coffee "Neither" -> Done }
  }
  branch Tea { reply "Tea it is." -> Done }
  branch Coffee { call stock else -> Done  ask mail "Mail?"  widget stripe "pay" -> Done
  }
  branch Done { reply "Bye." end }
}
sequence Other { branch First { reply "Other." options { "On" -> Second } } branch Second { ask name "Who?" end } }
`;

const shop = await botOf(SHOP);
const edited = (...replacements: readonly (readonly [string, string])[]) =>
  botOf(replacements.reduce((source, [old, now]) => source.replaceAll(old, now), SHOP));

const toCoffee = play(arrive(shop), say('Ann'), pick(1));
const paid = on(toCoffee, answer({ kind: 'values', values: {} }), say('a@b.de'), {
  type: 'input',
  input: { type: 'complete-widget' },
});

const counts = ({ playing }: Session) => [
  playing?.conversation.moves,
  playing?.wanted,
  playing?.moves.length,
];
const stopOf = (session: Session) => {
  const { stop } = playingOf(session);
  return stop && stopSentence(stop);
};

describe('after an edit', () => {
  it('the place is kept', async () => {
    const after = on(toCoffee, arrive(await edited(['Which, {name}', 'What, {name}']), 2));
    expect(counts(after)).toEqual([2, 2, 2]);
    expect(transcript(after)).toContain('Bot: What, Ann?');
    expect(stateOf(playingOf(after).conversation).waiting).toMatchObject({ for: 'call', webhook: 'stock' });
  });

  it('what was picked is found again by its label, or at its place under a new one', async () => {
    const moved = on(
      toCoffee,
      arrive(await edited(['"Tea" -> Tea "Coffee" -> Coffee', '"Coffee" -> Coffee "Tea" -> Tea'])),
    );
    const renamed = on(toCoffee, arrive(await edited(['"Coffee"', '"Espresso"'])));
    expect(counts(moved)).toEqual([2, 2, 2]);
    expect(counts(renamed)).toEqual([2, 2, 2]);
    expect(transcript(renamed)).toContain('Visitor: Espresso');
  });

  it('it stops before what does not fit any more, and goes on when that is back', async () => {
    const gone = on(paid, arrive(await edited(['"Coffee" -> Coffee ', ''], [' Coffee {', ' Unused {']), 2));
    expect(counts(gone)).toEqual([1, 5, 5]);
    expect(stopOf(gone)).toBe('Stopped before step 2, “Coffee”: that is not offered any more.');
    expect(transcript(gone).at(-1)).toBe('[Tea] [Neither]');
    expect(storyOf(on(gone, arrive(shop, 3)))).toEqual(storyOf(paid));
  });

  it('what is done at a stop takes the place of what did not fit', async () => {
    const gone = await edited(['"Coffee" -> Coffee ', ''], [' Coffee {', ' Unused {']);
    const after = on(paid, arrive(gone), pick(0));
    expect(counts(after)).toEqual([2, 2, 2]);
    expect(stopOf(after)).toBeUndefined();
  });

  it('a place that was stepped back to is kept, and what lies ahead', async () => {
    const after = on(paid, step(1), arrive(await edited(['Which', 'What']), 2));
    expect(counts(after)).toEqual([1, 1, 5]);
    expect(counts(on(after, step(5)))).toEqual([5, 5, 5]);
  });

  it.each([
    [
      ['call stock else -> Done', ''],
      'Stopped before step 3, what stock answers: no webhook is called here.',
    ],
    [
      ['widget stripe "pay" -> Done', ''],
      'Stopped before step 5, completing the app: the conversation is over before it.',
    ],
    [
      ['widget stripe "pay" -> Done', 'ask name "Again?"'],
      'Stopped before step 5, completing the app: no app is open here.',
    ],
    [['ask name "Name?"', 'end'], 'Stopped before step 1, “Ann”: the conversation is over before it.'],
  ] as const)('it says why: %s', async ([old, now], why) => {
    expect(stopOf(on(paid, arrive(await edited([old, now]), 2)))).toBe(why);
  });

  it('nothing is played again when the bot is the same', () => {
    const after = on(toCoffee, arrive(JSON.parse(JSON.stringify(shop)), 2));
    expect(playingOf(after).conversation).toBe(playingOf(toCoffee).conversation);
    expect(playingOf(after).version).toBe(2);
  });
});

describe('where a conversation began', () => {
  const other = play(arrive(shop), change({ sequence: 'Other' }), pick(0));
  const jumped = play(arrive(shop), { type: 'jump', sequence: 'Other', branch: 'Second' }, say('Bo'));

  it('is found again under a new name', async () => {
    const renamed = on(other, arrive(await edited(['sequence Other', 'sequence Another']), 2));
    expect(counts(renamed)).toEqual([1, 1, 1]);
    expect(renamed.whatIf.sequence).toBe('Another');
    const branch = on(jumped, arrive(await edited(['Second', 'Third']), 2));
    expect(counts(branch)).toEqual([1, 1, 1]);
    expect(storyOf(on(branch, arrive(shop, 3)))).toEqual(storyOf(jumped));
  });

  it('may be gone for a while', async () => {
    const less = await edited([/sequence Other.*/.exec(SHOP)?.[0] ?? '', '']);
    const gone = on(other, arrive(less, 2));
    expect(counts(gone)).toEqual([0, 1, 1]);
    expect(stopOf(gone)).toBe(
      'The conversation began in the sequence Other, which the bot does not have any more.',
    );
    expect(transcript(gone)).toEqual(['Bot: Name?']);
    expect(storyOf(on(gone, arrive(shop, 3)))).toEqual(storyOf(other));
    const next = on(gone, say('Ann'));
    expect(counts(next)).toEqual([1, 1, 1]);
    expect(playingOf(next).setup.sequence).toBeUndefined();
  });

  it('may be a branch that is gone', async () => {
    const less = await edited([
      'options { "On" -> Second } } branch Second { ask name "Who?" end }',
      'end }',
    ]);
    const gone = on(jumped, arrive(less, 2));
    expect(stopOf(gone)).toBe(
      'The conversation began at the branch Second of Other, which the bot does not have any more.',
    );
    expect(transcript(gone)).toEqual(['Bot: Other.', 'The sequence has ended; the case stays open.']);
  });

  it('is another channel when the sequence does not offer the old one any more', async () => {
    const both = await edited(
      ['sequence Shop {', 'sequence Shop { channels chat, sms'],
      ['widget stripe', 'widget calendly'],
    );
    const sms = play(arrive(both), change({ channel: 'sms' }), say('Ann'));
    const chat = on(sms, arrive(await edited(['widget stripe', 'widget calendly']), 2));
    expect(stateOf(playingOf(chat).conversation).channel).toBe('chat');
    expect(chat.whatIf).toEqual(sms.whatIf);
    expect(storyOf(on(chat, arrive(both, 3)))).toEqual(storyOf(sms));
  });
});

describe('a step', () => {
  it('leads to any point, and back', () => {
    const back = on(paid, step(2));
    expect(counts(back)).toEqual([2, 2, 5]);
    expect(storyOf(on(back, step(5)))).toEqual(storyOf(paid));
    expect(counts(on(paid, step(-3)))).toEqual([0, 0, 5]);
    expect(counts(on(back, step(99)))).toEqual([5, 5, 5]);
  });

  it('is forgotten with what lay ahead by what the visitor does then', () => {
    expect(counts(on(paid, step(1), pick(0)))).toEqual([2, 2, 2]);
  });

  it('leaves what lies ahead when what the visitor does does not fit', () => {
    expect(counts(on(paid, step(1), pick(9)))).toEqual([1, 1, 5]);
  });
});

describe('a conversation to play', () => {
  const inputs = [{ type: 'say', text: 'Ann' } as const, { type: 'pick', index: 0 } as const];

  it('takes the place of the one under way', () => {
    const setup = { sequence: 'Shop', circumstances: { online: 'nobody' as const } };
    const after = on(paid, { type: 'play', setup, inputs });
    expect(counts(after)).toEqual([2, 2, 2]);
    expect(playingOf(after).run).toBe(playingOf(paid).run + 1);
    expect(after.whatIf).toMatchObject({ online: 'nobody', visitor: 'new' });
  });

  it('waits for the bot', () => {
    const after = play({ type: 'play', setup: { sequence: 'Shop' }, inputs }, arrive(shop));
    expect(counts(after)).toEqual([2, 2, 2]);
  });

  it('is played as far as is wanted, and goes on from there', () => {
    const setup = { sequence: 'Shop' };
    const first = on(paid, { type: 'play', setup, inputs, upTo: 1 });
    expect(counts(first)).toEqual([1, 1, 2]);
    const second = on(first, { type: 'play', setup, inputs, upTo: 2 });
    expect(counts(second)).toEqual([2, 2, 2]);
    expect(playingOf(second).run).toBe(playingOf(first).run);
    expect(counts(on(second, { type: 'play', setup, inputs, upTo: 0 }))).toEqual([0, 0, 2]);
  });

  it('begins anew when the visitor has done something else since', () => {
    const setup = { sequence: 'Shop' };
    const first = on(paid, { type: 'play', setup, inputs, upTo: 1 });
    const again = on(first, pick(1), { type: 'play', setup, inputs, upTo: 2 });
    expect(counts(again)).toEqual([2, 2, 2]);
    expect(playingOf(again).run).toBe(playingOf(first).run + 1);
  });

  it('waits for the bot as far as is wanted', () => {
    const after = play({ type: 'play', setup: { sequence: 'Shop' }, inputs, upTo: 1 }, arrive(shop));
    expect(counts(after)).toEqual([1, 1, 2]);
  });
});
