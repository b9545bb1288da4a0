import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anySource } from '../../support/random-bot.js';
import { randomRuns, seed } from '../../support/random-runs.js';
import { formatted } from './formatter.js';
import { commentsOf, meaningOf } from './meaning.js';

// Many bots on a busy machine: no reason to fail.
vi.setConfig({ testTimeout: 600_000 });

const runs = randomRuns(200, 5000);

test(`formatting ${runs.numRuns} random bots changes white space only, and nothing at the second time (seed ${seed})`, () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const once = formatted(source);
      expect(meaningOf(once)).toEqual(meaningOf(source));
      expect(commentsOf(once)).toEqual(commentsOf(source));
      expect(formatted(once)).toBe(once);
    }),
    runs,
  );
});
