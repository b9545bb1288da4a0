import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Bot } from '../../../language/bot/bot.js';
import { coverablesOf, idOf, Recorder } from '../../../language/coverage/index.js';
import {
  begin,
  load,
  type Observer,
  type Program,
  type Step,
  transition,
} from '../../../language/runtime/index.js';
import type { Input, Setup } from '../../../language/runtime/input.js';
import { randomRuns, seed } from '../../support/random-runs.js';
import { anyBot } from '../runtime/arbitrary-bot.js';
import { anyInput, anySetup } from '../runtime/arbitrary-input.js';

// Many conversations on a busy machine: no reason to fail.
vi.setConfig({ testTimeout: 1_200_000 });

const some = randomRuns(400, 8000);
const conversation = fc.record({
  bot: anyBot,
  setup: anySetup,
  inputs: fc.array(anyInput, { maxLength: 12 }),
});

function stepsOf(program: Program, setup: Setup, inputs: readonly Input[]): Step[] {
  const steps = [begin(program, setup)];
  for (const input of inputs) {
    const { state } = steps.at(-1) ?? begin(program, setup);
    steps.push(transition(program, state, input));
  }
  return steps;
}

test(`whether somebody looks changes nothing (seed ${seed})`, () => {
  fc.assert(
    fc.property(conversation, ({ bot, setup, inputs }) => {
      const watched = stepsOf(load(bot, new Recorder()), setup, inputs);
      expect(watched).toEqual(stepsOf(load(bot), setup, inputs));
    }),
    some,
  );
});

test(`what was played can be covered, each id is there once, and playing again covers the same (seed ${seed})`, () => {
  let outcomes = 0;
  fc.assert(
    fc.property(conversation, ({ bot, setup, inputs }) => {
      const ids = coverablesOf(bot).map(({ at, outcome }) => idOf(at, outcome));
      expect(new Set(ids).size).toBe(ids.length);
      const recorder = new Recorder();
      const program = load(bot, recorder);
      const steps = stepsOf(program, setup, inputs);
      const { hits, trail } = recorder;
      recorder.restart();
      expect(recorder.hits).toEqual(new Map());
      stepsOf(program, setup, inputs);
      expect(recorder.hits).toEqual(hits);
      expect(recorder.trail).toEqual(trail);
      const entries = steps.flatMap(({ effects }) => effects.filter(({ type }) => type === 'enter-branch'));
      const branches = coverablesOf(bot).filter(({ kind }) => kind === 'branch');
      expect(sumOf(branches.map(({ at }) => hits.get(at) ?? 0))).toBe(entries.length);
      outcomes += inspect(bot, hits, trail);
    }),
    some,
  );
  expect(outcomes).toBeGreaterThan(0);
});

/** Checks the counts of what was played; returns how many outcomes there were. */
function inspect(bot: Bot, hits: ReadonlyMap<string, number>, trail: readonly string[]): number {
  const coverables = coverablesOf(bot);
  const actions = new Set(coverables.flatMap(({ kind, at }) => (kind === 'action' ? [at] : [])));
  expect(trail.filter((at) => !actions.has(at))).toEqual([]);
  expect(sumOf([...actions].map((at) => hits.get(at) ?? 0))).toBe(trail.length);
  const outcomes = coverables.filter(({ outcome }) => outcome !== undefined);
  for (const { at, outcome, label } of outcomes) {
    const count = hits.get(idOf(at, outcome)) ?? 0;
    expect(label).not.toBe('');
    if (count > 0) expect(hits.get(at) ?? 0, label).toBeGreaterThan(0);
    // What an action does not wait for comes of it at most as often as it is played.
    if (/^(yes|no|online|offline|part|passed)/.test(outcome ?? ''))
      expect(hits.get(at) ?? 0).toBeGreaterThanOrEqual(count);
  }
  return outcomes.filter(({ at, outcome }) => hits.has(idOf(at, outcome))).length;
}

test('a condition either holds or does not, each time', () => {
  fc.assert(
    fc.property(conversation, ({ bot, setup, inputs }) => {
      const told: string[] = [];
      const observer: Observer = {
        entered: () => {},
        played: () => {},
        cameOf: (action, outcome) => told.push(idOf(action, outcome)),
      };
      const recorder = new Recorder();
      stepsOf(load(bot, observer), setup, inputs);
      stepsOf(load(bot, recorder), setup, inputs);
      const { hits } = recorder;
      for (const { at, outcome } of coverablesOf(bot)) {
        if (outcome !== 'yes') continue;
        expect((hits.get(idOf(at, 'yes')) ?? 0) + (hits.get(idOf(at, 'no')) ?? 0)).toBe(hits.get(at) ?? 0);
      }
      expect(told.length).toBe(sumOf([...hits].flatMap(([id, count]) => (id.includes(' ') ? [count] : []))));
    }),
    some,
  );
});

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
