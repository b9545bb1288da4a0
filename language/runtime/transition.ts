import { ROOT } from '../bot/address.js';
import { accepts } from '../bot/values/accepts.js';
import { changed } from './circumstances.js';
import type { Input } from './input.js';
import type { Waiter } from './instruction.js';
import { type Play, playOf } from './play.js';
import { withoutValue, withValue } from './profile.js';
import type { Program } from './program.js';
import { run } from './run.js';
import type { State, Waiting } from './state.js';
import type { Refusal, Step } from './step.js';

type EditProfile = Extract<Input, { type: 'edit-profile' }>;
/** What only something that waits can take. */
type Turn = Exclude<Input, { type: 'edit-profile' | 'change-circumstances' }>;

/**
 * Takes one input and plays until the conversation waits again or ends. The state stays as it is, a new one is
 * returned. An input that does not fit is refused. A state that this bot cannot have come to counts as ended.
 */
export function transition(program: Program, state: State, input: Input): Step {
  if (input.type === 'edit-profile') return edit(program, state, input);
  if (input.type === 'change-circumstances') {
    return {
      state: { ...state, circumstances: changed(state.circumstances, input.circumstances) },
      effects: [],
    };
  }
  const branch = program.sequences[state.sequence]?.branches[state.branch];
  const instruction = branch?.code().waiting.get(state.waiting.at);
  if (state.waiting.for === 'nothing' || branch === undefined || instruction?.waiter === undefined) {
    return refuse(state, 'ended');
  }
  const play = playOf(program, state, branch, instruction.next);
  const refusal = take(play, instruction.waiter, input, state.waiting);
  return refusal === undefined ? run(play) : refuse(state, refusal);
}

function edit({ attributes }: Program, state: State, { attribute, value }: EditProfile): Step {
  const declaration = attributes.get(attribute);
  if (declaration === undefined) return refuse(state, 'unknown-attribute');
  const kept = value === null ? null : accepts(declaration.type, value);
  if (kept === undefined) return refuse(state, 'wrong-type');
  const { profile } = state;
  const edited = kept === null ? withoutValue(profile, attribute) : withValue(profile, attribute, kept);
  return {
    state: { ...state, profile: edited },
    effects: [{ at: ROOT, type: 'profile', attribute, value: kept }],
  };
}

function refuse(state: State, refused: Refusal): Step {
  return { state, effects: [], refused };
}

function take(play: Play, waiter: Waiter, input: Turn, waiting: Waiting): Refusal | undefined {
  switch (input.type) {
    case 'say':
      return waiter.say ? waiter.say(play, input.text) : 'waiting-for-call';
    case 'pick':
      return waiter.pick ? waiter.pick(play, input.index) : nothingToPick(waiting);
    case 'open-link':
      return waiter.openLink ? waiter.openLink(play, input.index) : nothingToPick(waiting);
    case 'complete-widget':
      return waiter.completeWidget ? waiter.completeWidget(play) : 'no-widget';
    case 'cancel-widget':
      return waiter.cancelWidget ? waiter.cancelWidget(play) : 'no-widget';
    case 'call-result':
      return waiter.callResult ? waiter.callResult(play, input.result) : 'no-call';
  }
}

function nothingToPick(waiting: Waiting): Refusal {
  return waiting.for === 'call' ? 'waiting-for-call' : 'nothing-to-pick';
}
