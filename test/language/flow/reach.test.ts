import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { flowOf } from '../../../language/flow/build.js';
import type { BranchFlow } from '../../../language/flow/graph.js';
import { reachableFrom } from '../../../language/flow/reach.js';
import { begin, load, type Step, transition } from '../../../language/runtime/index.js';
import { randomRuns } from '../../support/random-runs.js';
import { anyBot } from '../runtime/arbitrary-bot.js';
import { anyInput, anySetup } from '../runtime/arbitrary-input.js';

vi.setConfig({ testTimeout: 120_000 });

const conversation = fc.record({
  bot: anyBot,
  setup: anySetup,
  inputs: fc.array(anyInput, { maxLength: 12 }),
});

test('nothing that a conversation comes to is called unreachable', () => {
  fc.assert(
    fc.property(conversation, ({ bot, setup, inputs }) => {
      const program = load(bot);
      const graph = flowOf(bot);
      let step = begin(program, setup);
      const entered = branchesEntered(step);
      for (const input of inputs) {
        step = transition(program, step.state, input);
        entered.push(...branchesEntered(step));
      }
      const start = graph.sequences.find(({ at }) => entered[0]?.startsWith(`${at}/`));
      const reached = start ? addressesOf(reachableFrom(start, graph)) : new Set();
      expect(entered.filter((at) => !reached.has(at))).toEqual([]);
    }),
    randomRuns(500, 5000),
  );
});

function branchesEntered({ effects }: Step): string[] {
  return effects.filter(({ type }) => type === 'enter-branch').map(({ at }) => at);
}

function addressesOf(branches: ReadonlySet<BranchFlow>): ReadonlySet<string> {
  return new Set([...branches].map(({ at }) => at));
}
