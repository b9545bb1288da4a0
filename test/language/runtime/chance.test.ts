import { describe, expect, test } from 'vitest';
import { draw, pickPart, seeded } from '../../../language/runtime/chance.js';
import { botOf } from './bot-builder.js';
import { brief } from './brief.js';
import { play } from './playing.js';

describe('chance', () => {
  test('the same seed gives the same conversation, other seeds others', () => {
    const parts = [
      { share: 50, target: 'A' },
      { share: 50, target: 'A' },
    ];
    const bot = botOf({ branches: { A: [{ type: 'split', parts }] } });
    const taken = (seed: number) => play(bot, { seed }, []).flatMap(brief).join();
    expect(taken(1)).toBe(taken(1));
    expect(taken(1)).not.toBe(taken(2));
  });

  test('parts are as likely as their shares', () => {
    const counts = [0, 0, 0];
    let chance = seeded(1);
    for (let round = 0; round < 10_000; round++) {
      const drawn = draw(chance);
      chance = drawn.chance;
      const part = pickPart([20, 0, 80], drawn.value);
      counts[part] = (counts[part] ?? 0) + 1;
    }
    expect(counts[1]).toBe(0);
    expect(Math.abs((counts[0] ?? 0) - 2000)).toBeLessThan(150);
  });

  test.each([
    [[50, 50], 0, 0],
    [[50, 50], 0.5, 1],
    [[50, 50], 0.999, 1],
    [[0.1, 0.2, 0], 1, 1],
    [[0, 0], 0.5, 0],
    [[], 0.5, 0],
    [[-1, 100], 0, 1],
  ])('of %j a draw of %d falls on %d', (shares, value, part) => {
    expect(pickPart(shares, value)).toBe(part);
  });
});
