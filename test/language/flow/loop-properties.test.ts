import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Action, Bot } from '../../../language/bot/bot.js';
import { FlowAnalyser } from '../../../language/flow/analyser.js';
import { BotFlow } from '../../../language/flow/bot-flow.js';
import { declaredIn } from '../../../language/flow/declared.js';
import { type Loop, loopsIn } from '../../../language/flow/findings/loops/loops.js';
import type { BranchFlow } from '../../../language/flow/graph.js';
import { begin, type Input, load, type State, transition } from '../../../language/runtime/index.js';
import { randomRuns, seed } from '../../support/random-runs.js';
import { anyBot } from '../runtime/arbitrary-bot.js';
import { anyInput, anySetup } from '../runtime/arbitrary-input.js';
import { explore } from './brute-force.js';
import { exactBot } from './exact-bot.js';

// Many bots on a busy machine: no reason to fail.
vi.setConfig({ testTimeout: 1_200_000 });

const usual = randomRuns(200, 4000);

/** The same bot with other actions for some, in blocks too; nothing takes one out. */
function withActions(bot: Bot, change: (action: Action) => Action[]): Bot {
  const list = (actions: readonly Action[]): Action[] =>
    actions.flatMap(change).map((action) => {
      if (action.type !== 'condition' || !('then' in action)) return action;
      return { ...action, then: list(action.then), otherwise: list(action.otherwise ?? []) };
    });
  return {
    ...bot,
    sequences: bot.sequences.map((sequence) => ({
      ...sequence,
      branches: sequence.branches.map((branch) => ({ ...branch, actions: list(branch.actions) })),
    })),
  };
}

/** Invites another sequence instead of ending, so that more lead round. */
const inviting = (bot: Bot) =>
  withActions(bot, (action) =>
    ['end', 'close-conversation'].includes(action.type)
      ? [{ type: 'invite-sequence-bot', sequence: bot.sequences.at(-1)?.name ?? '' }]
      : [action],
  );
const withoutCalls = (bot: Bot) => withActions(bot, (action) => (action.type === 'call' ? [] : [action]));
const withoutSums = (bot: Bot) => withActions(bot, (action) => (action.type === 'add' ? [] : [action]));

function loopsOf(bot: Bot): Loop[] {
  const { graph, analyses } = new FlowAnalyser().analyse(bot);
  return loopsIn(new BotFlow(bot, declaredIn(bot), graph, analyses));
}

function addressesOf(loops: readonly Loop[]): ReadonlySet<string> {
  return new Set(loops.flatMap(({ branches }) => branches.map(({ at }) => at)));
}

test(`in ${usual.numRuns} random bots loops are exactly where somebody goes round for ever (seed ${seed})`, () => {
  fc.assert(
    fc.property(exactBot.map(inviting), (bot) => {
      const looping = bot.sequences.flatMap(({ name }) => [...explore(bot, name, true).looping]);
      expect([...addressesOf(loopsOf(bot))].sort()).toEqual([...new Set(looping)].sort());
    }),
    usual,
  );
});

test(`in ${usual.numRuns} random bots what is said to be endless runs away when it is played (seed ${seed})`, () => {
  fc.assert(
    fc.property(exactBot.map(withoutCalls), anySetup, (bot, setup) => {
      for (const { certain, branches } of loopsOf(bot)) {
        if (!certain) continue;
        const { bot: entered, sequence } = enteredAt(branches, bot);
        expect(endOf(entered, { ...setup, sequence })).toBe('runaway');
      }
    }),
    usual,
  );
});

const conversation = fc.record({
  bot: fc.oneof(exactBot, anyBot).map(withoutCalls).map(withoutSums),
  setup: anySetup,
  inputs: fc.array(anyInput, { maxLength: 12 }),
});
const many = randomRuns(1000, 20_000);

test(`in ${many.numRuns} random conversations whatever runs away is in a loop (seed ${seed})`, () => {
  fc.assert(
    fc.property(conversation, ({ bot, setup, inputs }) => {
      const program = load(bot);
      let { state } = begin(program, setup);
      for (const input of inputs) {
        if (input.type !== 'edit-profile') state = transition(program, state, input).state;
      }
      const { waiting, sequence, branch } = state;
      if (waiting.for !== 'nothing' || waiting.ending !== 'runaway') return;
      expect(addressesOf(loopsOf(bot))).toContain(`/sequences/${sequence}/branches/${branch}`);
    }),
    many,
  );
});

/** A bot and a sequence with which a conversation begins in a loop: one with invitations leads to a beginning. */
function enteredAt(loop: readonly BranchFlow[], bot: Bot): { bot: Bot; sequence: string } {
  const [head] = loop;
  const first = loop.find(({ index }) => index === 0) ?? head;
  if (!first || !head) throw new RangeError('A loop has branches.');
  const sequence = first.sequence.name;
  if (first.index === 0) return { bot, sequence };
  const entry = { name: 'entry', actions: [{ type: 'next' as const, target: head.name }] };
  const sequences = bot.sequences.map((each) =>
    each.name === sequence ? { ...each, branches: [entry, ...each.branches] } : each,
  );
  return { bot: { ...bot, sequences }, sequence };
}

const ANSWERS: readonly Input[] = [
  { type: 'pick', index: 0 },
  { type: 'say', text: 'something' },
];

/** How a conversation ends in which all questions are answered. */
function endOf(bot: Bot, setup: Parameters<typeof begin>[1]): string {
  const program = load(bot);
  let state: State = begin(program, setup).state;
  for (let answered = 0; state.waiting.for === 'answer' && answered < 10; answered++) {
    for (const input of ANSWERS) state = transition(program, state, input).state;
  }
  return state.waiting.for === 'nothing' ? state.waiting.ending : state.waiting.for;
}
