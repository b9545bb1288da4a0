import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { child, ROOT } from '../../../language/bot/address.js';
import type { Bot } from '../../../language/bot/bot.js';
import { analyseSequence } from '../../../language/flow/analyse.js';
import type { SequenceAnalysis } from '../../../language/flow/analysis.js';
import { sequenceFlow } from '../../../language/flow/build.js';
import { declaredIn } from '../../../language/flow/declared.js';
import { randomRuns, seed } from '../../support/random-runs.js';
import { type Explored, explore } from './brute-force.js';
import { exactBot } from './exact-bot.js';

// Many bots on a busy machine: no reason to fail.
vi.setConfig({ testTimeout: 1_200_000 });

const runs = randomRuns(200, 4000);

test(`of ${runs.numRuns} random bots is said exactly what happens when everything is tried (seed ${seed})`, () => {
  fc.assert(
    fc.property(exactBot, (bot) => {
      for (const index of bot.sequences.keys()) {
        const analysis = analysed(bot, index);
        expect(analysis.exact).toBe(true);
        expect(summaryOfAnalysis(analysis, bot)).toEqual(summaryOfPlay(explore(bot, analysis.flow.name)));
      }
    }),
    runs,
  );
});

function analysed(bot: Bot, index: number): SequenceAnalysis {
  const sequence = bot.sequences[index];
  if (!sequence) throw new RangeError(`There is no sequence ${index}.`);
  return analyseSequence(sequenceFlow(sequence, child(ROOT, 'sequences', index)), sequence, declaredIn(bot));
}

/** All that is to be the same, as text and in one order. */
interface Summary {
  readonly branches: readonly string[];
  readonly ways: readonly string[];
  readonly exits: readonly string[];
  readonly known: readonly string[];
  readonly knownAtInvitation: readonly string[];
  readonly settled: readonly string[];
  readonly unknownUses: readonly string[];
}

function summaryOfAnalysis(analysis: SequenceAnalysis, { sequences }: Bot): Summary {
  const { reached, taken, ended, known, knownAtInvitation, settled, unknownUses } = analysis;
  // An invitation of nobody is taken, and comes to nothing.
  const made = [...knownAtInvitation].filter(([way]) => sequences.some(({ name }) => name === way.target));
  return {
    branches: placesOf(reached),
    ways: placesOf(taken),
    exits: placesOf(ended),
    known: knowledge([...known].map(([{ at }, names]) => [at, names])),
    knownAtInvitation: knowledge(made.map(([{ at }, names]) => [at, names])),
    settled: [...settled].map(([at, holds]) => `${at} ${holds}`).sort(),
    unknownUses: unknownUses.map(({ at, attribute }) => `${at} ${attribute}`).sort(),
  };
}

function summaryOfPlay(explored: Explored): Summary {
  const settled = [...explored.outcomes].filter(([, outcomes]) => outcomes.size === 1);
  return {
    branches: [...explored.branches].sort(),
    ways: [...explored.ways].sort(),
    exits: [...explored.exits].sort(),
    known: knowledge([...explored.known]),
    knownAtInvitation: knowledge([...explored.knownAtInvitation]),
    settled: settled.map(([at, [holds]]) => `${at} ${holds}`).sort(),
    unknownUses: [...explored.unknownUses].sort(),
  };
}

function placesOf(places: Iterable<{ readonly at: string }>): string[] {
  return [...places].map(({ at }) => at).sort();
}

function knowledge(known: Iterable<readonly [string, ReadonlySet<string>]>): string[] {
  return [...known].map(([at, names]) => `${at}: ${[...names].sort().join(' ')}`).sort();
}
