import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { arrives, findWitnesses } from '../../../language/paths/index.js';
import { load } from '../../../language/runtime/index.js';
import { anyBot } from '../runtime/arbitrary-bot.js';
import { allGoals } from './all-goals.js';

vi.setConfig({ testTimeout: 600_000 });

const deep = process.env.SEQBOT_DEEP === '1';
const seed = Number(process.env.SEQBOT_SEED ?? (deep ? Date.now() % 2 ** 31 : 20_261_123));
const numRuns = deep ? 2000 : 200;

test(`what is found in ${numRuns} random bots, played, arrives (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyBot, (bot) => {
      const program = load(bot);
      for (const { name } of bot.sequences) {
        const witnesses = findWitnesses(bot, name, allGoals(bot), { transitions: 2000 });
        for (const [goal, witness] of witnesses) {
          expect(arrives(program, witness, goal), JSON.stringify([goal, witness])).toBe(true);
          expect(witness.steps.at(-1)).toEqual({ at: goal.at, what: 'arrive' });
        }
      }
    }),
    { seed, numRuns },
  );
});
