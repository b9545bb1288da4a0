import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Bot } from '../../../language/bot/bot.js';
import { coverablesOf, idOf, Recorder } from '../../../language/coverage/index.js';
import { Reachability } from '../../../language/document-scenarios/generate/left.js';
import { type Covered, covering } from '../../../language/paths/covering.js';
import { keyOf, type Mark } from '../../../language/paths/trace.js';
import { load } from '../../../language/runtime/index.js';
import { record, run, type Script } from '../../../language/scenarios/index.js';
import { randomRuns, seed } from '../../support/random-runs.js';
import { exactBot } from '../flow/exact-bot.js';
import { anyTurn, playedAtRandom } from '../paths/random-play.js';
import { anyBot } from '../runtime/arbitrary-bot.js';

// Many bots on a busy machine: no reason to fail.
vi.setConfig({ testTimeout: 1_200_000 });

const some = randomRuns(60, 1500);

interface Written {
  readonly scripts: readonly Script[];
  readonly covered: ReadonlySet<string>;
  readonly left: Covered;
}

/** All that is generated for a sequence, and what it covers when it is run. */
function generated(bot: Bot, sequence: string): Written {
  const marks = coverablesOf(bot).flatMap(({ at, outcome, ...of }): Mark[] => {
    if (of.sequence !== sequence) return [];
    return [outcome === undefined ? { at } : { at, outcome }];
  });
  const recorder = new Recorder();
  const program = load(bot, recorder);
  const scripts: Script[] = [];
  const work = covering(bot, sequence, marks, (conversation) => {
    const recorded = record(program, conversation, 'generated');
    if (recorded.status === 'recorded') scripts.push(recorded.script);
    return recorded.status === 'recorded';
  });
  let next = work.next();
  while (next.done !== true) next = work.next();
  recorder.restart();
  for (const script of scripts) expect(run(program, script).status).toBe('passed');
  return { scripts, covered: new Set(recorder.hits.keys()), left: next.value };
}

test(`what is generated for ${some.numRuns} random bots comes true, covers all but what is left, and is the same again (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyBot, (bot) => {
      const [main] = bot.sequences;
      if (main === undefined) return;
      const { scripts, covered, left } = generated(bot, main.name);
      const open = new Set([...left.notFound, ...left.refused].map(keyOf));
      for (const coverable of coverablesOf(bot)) {
        if (coverable.sequence !== main.name) continue;
        const id = idOf(coverable.at, coverable.outcome);
        expect(covered.has(id) || open.has(id), id).toBe(true);
      }
      expect(generated(bot, main.name).scripts).toEqual(scripts);
    }),
    some,
  );
});

const played = fc.record({
  bot: exactBot,
  turns: fc.array(fc.array(anyTurn, { maxLength: 8 }), { maxLength: 12 }),
});

test(`nobody does anything in ${some.numRuns} random small bots that was not found (seed ${seed})`, () => {
  fc.assert(
    fc.property(played, ({ bot, turns }) => {
      const { left } = generated(bot, 'Main');
      const notFound = new Set(left.notFound.map(keyOf));
      const reachability = new Reachability(bot);
      const recorder = new Recorder();
      const program = load(bot, recorder);
      for (const [index, inputs] of turns.entries()) playedAtRandom(program, 'Main', index, inputs);
      const missed = coverablesOf(bot).filter(({ at, outcome }) => {
        const id = idOf(at, outcome);
        return recorder.hits.has(id) && notFound.has(id);
      });
      expect(missed).toEqual([]);
      for (const coverable of coverablesOf(bot)) {
        const isPlayed = recorder.hits.has(idOf(coverable.at, coverable.outcome));
        if (isPlayed) expect(reachability.isUnreachable(coverable), coverable.label).toBe(false);
      }
    }),
    some,
  );
});
