import { expect, it } from 'vitest';
import { timelineOf } from '../../../client/webview/chat/state/timeline.js';
import { answer, arrive, botOf, change, play, playingOf, say } from './support/sessions.js';

const bot = await botOf(`attribute name
webhook stock get "https://shop.example" { save name from "name" }
sequence Shop {
  branch Start { ask name "Name?" call stock else -> Failed end }
  branch Failed { call stock else -> Gone end }
  branch Gone { end }
}
`);

function seen(outcome: 'fails' | 'times-out') {
  const webhooks = [{ webhook: 'stock', outcome }];
  const session = play(arrive(bot), say('Ann'), answer({ kind: 'failed' }), change({ webhooks }));
  const { conversation } = playingOf(session);
  return timelineOf(conversation).filter(({ type }) => type === 'call-done');
}

it('says of calls that are supposed to come too late that they were late, and of no others', () => {
  expect(seen('times-out')).toMatchObject([{ outcome: 'failed' }, { outcome: 'failed', late: true }]);
  expect(seen('times-out')[0]).not.toHaveProperty('late');
  expect(seen('fails').every((event) => !('late' in event))).toBe(true);
});

it('says so too of a call that came too late by hand', () => {
  const input = { type: 'call-result', result: { kind: 'failed' } } as const;
  const session = play(arrive(bot), say('Ann'), { type: 'input', input, late: true });
  expect(timelineOf(playingOf(session).conversation)).toContainEqual(
    expect.objectContaining({ type: 'call-done', late: true }),
  );
});

it('is empty before anything has reached the agents', () => {
  expect(timelineOf(playingOf(play(arrive(bot))).conversation)).toEqual([]);
});
