import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { load } from '../../../language/runtime/index.js';
import { accept } from '../../../language/scenarios/accept/accept.js';
import { record, run, type Script, type ScriptStep } from '../../../language/scenarios/index.js';
import { randomRuns, seed } from '../../support/random-runs.js';
import { anyTurn, playedAtRandom } from '../paths/random-play.js';
import { anyBot } from '../runtime/arbitrary-bot.js';

// Many bots on a busy machine: no reason to fail.
vi.setConfig({ testTimeout: 1_200_000 });

const some = randomRuns(300, 6000);

/** Something to do to the steps of a script, at a place that is somewhere in it. */
interface Slip {
  readonly place: number;
  readonly make: (step: ScriptStep, others: readonly ScriptStep[]) => readonly ScriptStep[];
}

const reworded = (step: ScriptStep): ScriptStep => {
  if (step.type === 'bot') return { type: 'bot', text: `${step.text} indeed` };
  if (step.type === 'visitor') return { type: 'visitor', value: `${step.value}!` };
  if (step.type !== 'expect') return step;
  const { that } = step;
  if (that.type === 'tag') return { type: 'expect', that: { ...that, tag: `${that.tag}s` } };
  if (that.type === 'lead') return { type: 'expect', that: { ...that, to: `x${that.to}` } };
  if (that.type === 'attribute-is') return { type: 'expect', that: { ...that, value: `${that.value}0` } };
  return { type: 'expect', that: { type: 'closed' } };
};

const slip: fc.Arbitrary<Slip> = fc.record({
  place: fc.nat(),
  make: fc.constantFrom<Slip['make'][]>(
    (step) => [reworded(step)],
    () => [],
    (step) => [step, step],
    (step, others) => [step, ...others.slice(0, 1)],
    (step) => [{ type: 'bot', text: 'Nobody ever says this.' }, step],
    (step) => [step, { type: 'expect', that: { type: 'redirect', url: 'https://nowhere.example' } }],
  ),
});

function withSlips(script: Script, slips: readonly Slip[]): Script {
  let { steps } = script;
  for (const { place, make } of slips) {
    const index = place % Math.max(1, steps.length);
    const step = steps[index];
    if (step !== undefined)
      steps = [...steps.slice(0, index), ...make(step, steps), ...steps.slice(index + 1)];
  }
  return { ...script, steps };
}

const cases = fc.record({
  bot: anyBot,
  turns: fc.array(anyTurn, { maxLength: 8 }),
  slips: fc.array(slip, { minLength: 1, maxLength: 4 }),
});

test(`${some.numRuns} random scripts with slips, accepted, come true or need somebody, and stay as they are then (seed ${seed})`, () => {
  const counts = { passed: 0, rest: 0 };
  fc.assert(
    fc.property(cases, ({ bot, turns, slips }) => {
      const program = load(bot);
      const [main] = bot.sequences;
      if (main === undefined) return;
      const inputs = playedAtRandom(program, main.name, 0, turns).flatMap(({ input }) => input ?? []);
      const recorded = record(program, { setup: { sequence: main.name }, inputs }, 'A chat');
      if (recorded.status === 'refused') return;
      const script = withSlips(recorded.script, slips);
      const { script: after, changes, rest } = accept(program, script);
      const outcome = run(program, after);
      expect(outcome.status).toBe(rest === undefined ? 'passed' : 'failed');
      counts[rest === undefined ? 'passed' : 'rest'] += 1;
      expect(accept(program, after).changes).toEqual([]);
      // What is no failing line stays, and so does all that the visitor does.
      const changed = new Set(changes.map(({ at }) => at));
      const kept = script.steps.filter((_, index) => !changed.has(`/steps/${index}`));
      expect(after.steps).toEqual(expect.arrayContaining(kept));
      expect(after.steps.filter(isDone)).toEqual(script.steps.filter(isDone));
      if (run(program, script).status === 'passed') expect(changes).toEqual([]);
    }),
    some,
  );
  expect(counts.passed).toBeGreaterThan(counts.rest);
});

function isDone({ type }: ScriptStep): boolean {
  return type !== 'bot' && type !== 'expect';
}
