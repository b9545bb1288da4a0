import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anySource } from '../../support/random-bot.js';
import { formatted } from './formatter.js';
import { commentsOf, meaningOf } from './meaning.js';

// Many bots on a busy machine: no reason to fail.
vi.setConfig({ testTimeout: 600_000 });

/** `npm run test:deep` tries many more, other ones at each run. */
const deep = process.env.SEQBOT_DEEP === '1';
const seed = Number(process.env.SEQBOT_SEED ?? (deep ? Date.now() % 2 ** 31 : 20_261_122));
const numRuns = deep ? 5000 : 200;

test(`formatting ${numRuns} random bots changes white space only, and nothing at the second time (seed ${seed})`, () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const once = formatted(source);
      expect(meaningOf(once)).toEqual(meaningOf(source));
      expect(commentsOf(once)).toEqual(commentsOf(source));
      expect(formatted(once)).toBe(once);
    }),
    { seed, numRuns },
  );
});
