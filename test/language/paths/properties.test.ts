import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Bot } from '../../../language/bot/bot.js';
import {
  arrivalOf,
  arrives,
  findWitnesses,
  type Goal,
  replay,
  scriptOf,
  type Witness,
} from '../../../language/paths/index.js';
import { type Effect, load, type Program } from '../../../language/runtime/index.js';
import { run, type Script } from '../../../language/scenarios/index.js';
import { randomRuns, seed } from '../../support/random-runs.js';
import { explore } from '../flow/brute-force.js';
import { exactBot } from '../flow/exact-bot.js';
import { anyBot } from '../runtime/arbitrary-bot.js';
import { allGoals } from './all-goals.js';
import { anyTurn, playedAtRandom } from './random-play.js';

// Many bots on a busy machine: no reason to fail.
vi.setConfig({ testTimeout: 1_200_000 });

const some = randomRuns(100, 1000);
const more = randomRuns(200, 4000);

test(`what is found in ${some.numRuns} random bots, played, arrives (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyBot, (bot) => {
      const program = load(bot);
      for (const { name } of bot.sequences) {
        for (const [goal, witness] of findWitnesses(bot, name, allGoals(bot), { transitions: 2000 })) {
          expect(arrives(program, witness, goal)).toBe(true);
          expect(witness.steps.at(-1)).toEqual({ at: goal.at, what: 'arrive' });
        }
      }
    }),
    some,
  );
});

test(`whatever can happen in ${more.numRuns} random small bots is found (seed ${seed})`, () => {
  fc.assert(
    fc.property(exactBot, (bot) => {
      for (const { name } of bot.sequences) {
        const goals = goalsOf(bot, name);
        const found = findWitnesses(bot, name, goals);
        expect(goals.filter((goal) => !found.has(goal))).toEqual([]);
      }
    }),
    more,
  );
});

/** What happens in a sequence when everything is tried. */
function goalsOf(bot: Bot, sequence: string): Goal[] {
  const { branches, unknownUses } = explore(bot, sequence);
  return [
    ...[...branches].map((at): Goal => ({ kind: 'branch', at })),
    ...[...unknownUses].map((use): Goal => {
      const [at = '', attribute = ''] = use.split(' ');
      return { kind: 'unknown', at, attribute };
    }),
  ];
}

const played = fc.record({
  bot: exactBot,
  turns: fc.array(fc.array(anyTurn, { maxLength: 10 }), { minLength: 10, maxLength: 10 }),
});

test(`nobody gets anywhere sooner than what is found in ${some.numRuns} random small bots (seed ${seed})`, () => {
  fc.assert(
    fc.property(played, ({ bot, turns }) => {
      const program = load(bot);
      // Which action is the last of a thousand is nothing to look for.
      const goals = allGoals(bot).filter((goal) => goal.kind !== 'ended' || goal.ending !== 'runaway');
      const found = findWitnesses(bot, 'Main', goals);
      for (const [index, inputs] of turns.entries()) {
        const exchanges = playedAtRandom(program, 'Main', index, inputs);
        for (const goal of goals) {
          const place = arrivalOf(exchanges, {}, goal);
          if (place === undefined) continue;
          expect(lengthOf(program, goal, found.get(goal))).toBeLessThanOrEqual(place.exchange);
        }
      }
    }),
    some,
  );
});

/** How many inputs a new visitor needs to get there while everyone is online. */
function lengthOf(program: Program, goal: Goal, witness: Witness | undefined): number {
  const { profile, circumstances } = witness?.setup ?? {};
  if (witness === undefined || profile !== undefined || circumstances?.online !== undefined) return Infinity;
  return arrivalOf(replay(program, witness), {}, goal)?.exchange ?? Infinity;
}

test(`scripts of what is found in ${some.numRuns} random small bots get there too (seed ${seed})`, () => {
  fc.assert(
    fc.property(exactBot, (bot) => {
      const program = load(bot);
      for (const [goal, witness] of findWitnesses(bot, 'Main', allGoals(bot), { transitions: 2000 })) {
        const script: Script | undefined = scriptOf(program, witness, 'a path');
        if (script === undefined) continue;
        const effects = run(program, script).exchanges.flatMap((exchange) => exchange.effects);
        expect(effects.some((effect) => isAt(effect, goal))).toBe(true);
      }
    }),
    some,
  );
});

function isAt(effect: Effect, goal: Goal): boolean {
  if (effect.at !== goal.at) return false;
  if (goal.kind === 'ended') return effect.type === 'ended' && effect.ending === goal.ending;
  return goal.kind === 'unknown' || effect.type === 'enter-branch';
}
