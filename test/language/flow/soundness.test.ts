import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Address } from '../../../language/bot/address.js';
import type { Bot } from '../../../language/bot/bot.js';
import { analyseSequence } from '../../../language/flow/analyse.js';
import type { SequenceAnalysis } from '../../../language/flow/analysis.js';
import { flowOf } from '../../../language/flow/build.js';
import { declaredIn } from '../../../language/flow/declared.js';
import {
  begin,
  type Input,
  load,
  type Profile,
  type Program,
  type Setup,
  type State,
  type Step,
  transition,
} from '../../../language/runtime/index.js';
import { randomRuns, seed } from '../../support/random-runs.js';
import { anyBot } from '../runtime/arbitrary-bot.js';
import { anyInput, anySetup } from '../runtime/arbitrary-input.js';
import { PROBE, toldBy, withProbes } from './probes.js';
import { anyProfile, VALUES, valuedBot } from './valued-bot.js';

// Many conversations on a busy machine: no reason to fail.
vi.setConfig({ testTimeout: 1_200_000 });

const runs = randomRuns(1000, 20_000);

const conversation = fc.record({
  bot: anyBot,
  setup: anySetup,
  inputs: fc.array(
    anyInput.filter((input) => input.type !== 'edit-profile'),
    { minLength: 4, maxLength: 24 },
  ),
});

test(`nothing that ${runs.numRuns} random conversations do is said to be impossible (seed ${seed})`, () => {
  fc.assert(
    fc.property(conversation, ({ bot, setup, inputs }) => {
      expect(contradictions(bot, setup, inputs)).toEqual([]);
    }),
    runs,
  );
});

const valuedConversation = fc.record({
  bot: valuedBot,
  profile: anyProfile,
  turns: fc.array(fc.record({ choice: fc.nat(), values: anyProfile }), { minLength: 4, maxLength: 16 }),
});

test(`nor what conversations do that make much of what is known (seed ${seed})`, () => {
  fc.assert(
    fc.property(valuedConversation, ({ bot, profile, turns }) => {
      const witness = new Witness(bot);
      const program = load(withProbes(bot));
      let step = goOn(begin(program, { profile }), program, witness);
      for (const { choice, values } of turns) {
        const inputs = inputsFor(step.state, values, bot);
        const input = inputs[choice % inputs.length];
        if (input) step = goOn(transition(program, step.state, input), program, witness);
      }
      expect(witness.contradictions).toEqual([]);
    }),
    runs,
  );
});

/** What can happen next that leads on. */
function inputsFor(
  { waiting, branch }: State,
  values: Profile,
  { sequences, webhooks }: Bot,
): readonly Input[] {
  if (waiting.for === 'answer') {
    return (VALUES[waiting.attribute]?.values ?? []).flatMap((text) => (text.trim() === '' ? [] : say(text)));
  }
  if (waiting.for === 'bubble') {
    const options = sequences[0]?.branches[branch]?.actions.at(-1);
    const count = options?.type === 'bubble-options' ? options.options.length : 0;
    const picks = Array.from({ length: count }, (_, index): Input => ({ type: 'pick', index }));
    return [...picks, ...VALUES_TO_SAY.map(say)];
  }
  if (waiting.for !== 'call' || waiting.webhook !== webhooks[0]?.name) return [];
  const saved = Object.entries(values).filter(([name]) =>
    webhooks[0]?.saves.some(({ attribute }) => attribute === name),
  );
  return [
    { type: 'call-result', result: { kind: 'failed' } },
    { type: 'call-result', result: { kind: 'values', values: Object.fromEntries(saved) } },
  ];
}

const VALUES_TO_SAY = ['Ann', 'bob', '1', 'something'];

function say(text: string): Input {
  return { type: 'say', text };
}

/** What a conversation does though the analysis says that it cannot. */
function contradictions(bot: Bot, setup: Setup, inputs: readonly Input[]): readonly string[] {
  const witness = new Witness(bot);
  const program = load(withProbes(bot));
  let step = goOn(begin(program, setup), program, witness);
  for (const input of inputs) {
    const fair = fairly(input, step, bot);
    if (fair) step = goOn(transition(program, step.state, fair), program, witness);
  }
  return witness.contradictions;
}

/** How often branches may lead to each other between two inputs. */
const MOST_BRANCHES = 40;

/** Plays through the probes, each of which waits at the beginning of a branch. */
function goOn(first: Step, program: Program, witness: Witness): Step {
  let step = first;
  for (let count = 0; count < MOST_BRANCHES; count++) {
    witness.see(step);
    const { waiting } = step.state;
    if (waiting.for !== 'call' || waiting.webhook !== PROBE.name) return step;
    step = transition(program, step.state, { type: 'call-result', result: { kind: 'failed' } });
  }
  return step;
}

/** What may happen: nobody sends an empty message, and a webhook gives only what it is there for. */
function fairly(input: Input, { state }: Step, { webhooks }: Bot): Input | undefined {
  if (input.type === 'say' && input.text.trim() === '') return undefined;
  if (input.type !== 'call-result' || input.result.kind !== 'values') return input;
  const { waiting } = state;
  const called = waiting.for === 'call' ? webhooks.find(({ name }) => name === waiting.webhook) : undefined;
  const saved = new Set(called?.saves.map(({ attribute }) => attribute));
  const values = Object.fromEntries(Object.entries(input.result.values).filter(([name]) => saved.has(name)));
  return { type: 'call-result', result: { kind: 'values', values } };
}

/** Sees a conversation, and holds what the analysis says against it. */
class Witness {
  readonly contradictions: string[] = [];
  private readonly analyses = new Map<number, SequenceAnalysis>();
  /** The action that is played, with its address in the bot without probes. */
  private at: Address = '';

  constructor(private readonly bot: Bot) {}

  see({ state, effects }: Step): void {
    let entered = false;
    for (const effect of effects) {
      const told = toldBy(effect);
      if (told) this.at = told.at;
      if (told?.holds !== undefined) this.decided(told.at, told.holds);
      if (effect.type === 'enter-branch') entered = true;
      if (effect.type === 'ended' && effect.ending !== 'broken' && effect.ending !== 'runaway') {
        this.ended(effect.ending === 'ran-off' ? effect.at : this.at);
      }
    }
    if (entered && state.waiting.for === 'call') this.begun(state);
  }

  private begun({ sequence, branch, profile }: Step['state']): void {
    const analysis = this.analysisOf(sequence);
    const flow = analysis?.flow.branches[branch];
    if (!flow || !analysis?.reached.has(flow)) this.contradictions.push(`unreached ${sequence} ${branch}`);
    for (const name of (flow && analysis?.known.get(flow)) ?? []) {
      if (!Object.hasOwn(profile, name)) this.contradictions.push(`${name} is unknown at ${flow?.at}`);
    }
  }

  private decided(at: Address, holds: boolean): void {
    const settled = this.analysisAt(at)?.settled.get(at);
    if (settled !== undefined && settled !== holds) this.contradictions.push(`${at} is ${holds}`);
  }

  private ended(at: Address): void {
    const exits = [...(this.analysisAt(at)?.ended ?? [])];
    if (!exits.some((exit) => exit.at === at)) this.contradictions.push(`ended ${at}`);
  }

  private analysisAt(at: Address): SequenceAnalysis | undefined {
    return this.analysisOf(Number(at.split('/')[2]));
  }

  private analysisOf(index: number): SequenceAnalysis | undefined {
    const flow = flowOf(this.bot).sequences[index];
    const sequence = this.bot.sequences[index];
    if (!flow || !sequence) return undefined;
    const analysis = this.analyses.get(index) ?? analyseSequence(flow, sequence, declaredIn(this.bot));
    this.analyses.set(index, analysis);
    return analysis;
  }
}
