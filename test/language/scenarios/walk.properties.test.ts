import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { begin, load, type Program, type State, transition } from '../../../language/runtime/index.js';
import type { Input } from '../../../language/runtime/input.js';
import { setupOf } from '../../../language/scenarios/givens.js';
import {
  happenedAt,
  inputsUpTo,
  type Outcome,
  record,
  run,
  type Script,
  type ScriptStep,
  walk,
} from '../../../language/scenarios/index.js';
import { randomRuns, seed } from '../../support/random-runs.js';
import { anyTurn, playedAtRandom } from '../paths/random-play.js';
import { anyBot } from '../runtime/arbitrary-bot.js';

// Many bots on a busy machine: no reason to fail.
vi.setConfig({ testTimeout: 1_200_000 });

const some = randomRuns(300, 6000);

/** What is done to a step of a script, so that it may no longer come true. */
const CHANGES: readonly ((step: ScriptStep) => ScriptStep[])[] = [
  (step) => [step],
  (step) => [step],
  (step) => [step],
  () => [],
  (step) => [step, step],
  (step) => (step.type === 'bot' ? [{ type: 'bot', text: `${step.text}!` }] : [step]),
  (step) => (step.type === 'visitor' ? [{ type: 'visitor', value: 'something else' }] : [step]),
  () => [{ type: 'expect', that: { type: 'closed' } }],
];

const chats = fc.record({
  bot: anyBot,
  chance: fc.nat(),
  turns: fc.array(anyTurn, { maxLength: 8 }),
  changes: fc.array(fc.nat({ max: CHANGES.length - 1 }), { minLength: 1, maxLength: 12 }),
});

test(`scripts that may come true or not are walked as they are run (seed ${seed})`, () => {
  const counts = { passed: 0, failed: 0 };
  fc.assert(
    fc.property(chats, ({ bot, chance, turns, changes }) => {
      const program = load(bot);
      const sequence = bot.sequences[0]?.name;
      if (sequence === undefined) return;
      const inputs = playedAtRandom(program, sequence, chance, turns).flatMap(({ input }) => input ?? []);
      const recorded = record(program, { setup: { sequence, seed: chance }, inputs }, 'A chat');
      if (recorded.status === 'refused') return;
      const script = changed(recorded.script, changes);
      const outcome = run(program, script);
      counts[outcome.status] += 1;
      expect(run(program, script)).toEqual(outcome);
      expect(walk(program, script).outcome).toEqual(outcome);
      inspect(program, script, outcome);
    }),
    some,
  );
  expect(counts.passed).toBeGreaterThan(0);
  expect(counts.failed).toBeGreaterThan(0);
});

function changed(script: Script, changes: readonly number[]): Script {
  const steps = script.steps.flatMap((step, index) => {
    const change = CHANGES[changes[index % changes.length] ?? 0];
    return change === undefined ? [step] : change(step);
  });
  return { ...script, steps };
}

/** Holds the stops of a script, whatever comes true, against what came in. */
function inspect(program: Program, script: Script, outcome: Outcome): void {
  const all = walk(program, script, { past: true });
  if (outcome.status === 'failed' && outcome.failure.kind !== 'split')
    expect(all.stops.find(({ complaint }) => complaint !== undefined)).toMatchObject({
      at: outcome.failure.at,
    });
  // Only what the visitor cannot do, and what comes of that, ends a walk before its last line.
  if (all.stops.length <= script.steps.length)
    expect(['turn', 'answer', 'stopped']).toContain(all.stops.at(-1)?.complaint?.kind);
  expect(all.stops.flatMap((_, index) => happenedAt(all, index))).toEqual(all.outcome.exchanges);
  for (const stop of all.stops)
    expect(stateAfter(program, script, inputsUpTo(all, stop))).toEqual(stop.state);
}

function stateAfter(program: Program, script: Script, inputs: readonly Input[]): State {
  let { state } = begin(program, setupOf(script));
  for (const input of inputs) ({ state } = transition(program, state, input));
  return state;
}
