import { beforeEach, expect, test, vi } from 'vitest';
import type { AttributeDeclaration, Branch, Sequence } from '../../../language/bot/bot.js';
import { addDecimals } from '../../../language/bot/values/decimal.js';
import { analyseSequence } from '../../../language/flow/analyse.js';
import { sequenceFlow } from '../../../language/flow/build.js';
import { Model } from '../../../language/flow/play/model.js';

// Work is counted: how often numbers are added, and how often branches are played.
vi.mock('../../../language/bot/values/decimal.js', async (original) => {
  const decimal = await original<typeof import('../../../language/bot/values/decimal.js')>();
  return { ...decimal, addDecimals: vi.fn(decimal.addDecimals) };
});
const added = vi.mocked(addDecimals);
const played = vi.spyOn(Model.prototype, 'code');

beforeEach(() => {
  added.mockClear();
  played.mockClear();
});

test('twice as many counters that are compared with others are not much more to add', () => {
  analyse(1000, (index) => index);
  const few = added.mock.calls.length;
  added.mockClear();
  analyse(2000, (index) => index);
  expect(added.mock.calls.length).toBeLessThan(3 * few);
  expect(added.mock.calls.length).toBeLessThan(20_000);
});

test.each([1000, 2000])('each of %i branches is played a few times, however far is counted', (count) => {
  const { exact, worlds } = analyse(count, (index) => index % 100);
  expect([exact, worlds.size]).toEqual([false, count]);
  expect(played.mock.calls.length).toBeLessThan(20_000);
});

/** Branches that count, compare with a number each, and lead on to each other and far ahead. */
function analyse(count: number, limit: (index: number) => number) {
  const branches = Array.from(
    { length: count },
    (_, index): Branch => ({
      name: `B${index}`,
      actions: [
        { type: 'add', attribute: 'n', amount: 1 },
        {
          type: 'condition',
          condition: { operator: 'greater-than', attribute: 'n', value: [String(limit(index))] },
          target: `B${(13 * index) % count}`,
        },
        { type: 'next', target: `B${(index + 1) % count}` },
      ],
    }),
  );
  const sequence: Sequence = { name: 'Main', channels: ['chat'], skipKnownAttributes: true, branches };
  const declaration: AttributeDeclaration = { name: 'n', type: { kind: 'number' } };
  const declared = { attributes: new Map([['n', declaration]]), webhooks: new Map() };
  return analyseSequence(sequenceFlow(sequence, '/sequences/0'), sequence, declared);
}
