import type { Address } from '../bot/address.js';
import {
  type CallResult,
  type Effect,
  type Input,
  type Profile,
  type Program,
  type State,
  type Step,
  transition,
} from '../runtime/index.js';
import { withoutValue, withValue } from '../runtime/profile.js';
import { answersOf, FAILED } from './answers.js';
import type { Budget } from './budget.js';
import type { Samples } from './samples.js';

/** How many inputs are tried in search of one circle. */
const MOST = 200;

const EMPTY: CallResult = { kind: 'values', values: {} };

/** Somewhere in a circle. */
interface Lap {
  readonly state: State;
  readonly inputs: readonly Input[];
}

/**
 * The results of calls that lead from a branch back to its start while no visitor is waited for and nothing has changed:
 * it can go on like that for ever. `step` has entered the branch, `before` is what was known when the step began.
 */
export function circleOf(
  program: Program,
  at: Address,
  before: Profile,
  step: Step,
  samples: Samples,
  budget: Budget,
): readonly Input[] | undefined {
  const entries = entriesOf(at, before, step.effects);
  const seen = new Set<string>();
  const laps: Lap[] = [{ state: step.state, inputs: [] }];
  for (let lap = laps.shift(); lap !== undefined && seen.size < MOST; lap = laps.shift()) {
    const { state, inputs } = lap;
    if (state.waiting.for !== 'call' || budget.exhausted || seen.has(keyOf(state))) continue;
    seen.add(keyOf(state));
    for (const result of resultsOf(program, state.waiting.webhook, samples)) {
      const input: Input = { type: 'call-result', result };
      const next = transition(program, state, input);
      budget.charge(next);
      const path = [...inputs, input];
      if (entriesOf(at, state.profile, next.effects).some((entry) => entries.includes(entry))) return path;
      laps.push({ state: next.state, inputs: path });
    }
  }
  return undefined;
}

/** The usual answer, which changes nothing when it comes again, and those that never change anything. */
function resultsOf({ webhooks }: Program, webhook: string, samples: Samples): readonly CallResult[] {
  const declaration = webhooks.get(webhook);
  const [usual] = declaration === undefined ? [] : answersOf(declaration, samples, () => false);
  return declaration === undefined || declaration.saves.length === 0 || usual === undefined
    ? [EMPTY, FAILED]
    : [usual, FAILED, EMPTY];
}

function keyOf({ waiting, profile }: State): string {
  return `${waiting.at} ${profileKey(profile)}`;
}

/** What is known each time a step enters a branch. */
export function entriesOf(at: Address, before: Profile, effects: readonly Effect[]): readonly string[] {
  const entries: string[] = [];
  let profile = before;
  for (const effect of effects) {
    if (effect.type === 'profile') profile = follow(profile, effect.attribute, effect.value);
    if (effect.type === 'enter-branch' && effect.at === at) entries.push(profileKey(profile));
  }
  return entries;
}

function follow(profile: Profile, attribute: string, value: string | null): Profile {
  return value === null ? withoutValue(profile, attribute) : withValue(profile, attribute, value);
}

function profileKey(profile: Profile): string {
  return JSON.stringify(Object.entries(profile).sort(([one], [other]) => (one < other ? -1 : 1)));
}
