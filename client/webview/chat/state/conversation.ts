import { begin, transition } from '../../../../language/runtime/index.js';
import type { Input, Setup } from '../../../../language/runtime/input.js';
import type { Program } from '../../../../language/runtime/program.js';
import type { State } from '../../../../language/runtime/state.js';
import type { Refusal, Step } from '../../../../language/runtime/step.js';

/** A conversation as data: how it began and what came in since, each with what it led to. Played again, it is the same. */
export interface Conversation {
  readonly setup: Setup;
  readonly opening: Step;
  readonly turns: readonly Turn[];
}

export interface Turn {
  readonly input: Input;
  readonly step: Step;
}

/** Begins a conversation. */
export function converse(program: Program, setup: Setup): Conversation {
  return { setup, opening: begin(program, setup), turns: [] };
}

/** Where a conversation is now. */
export function stateOf({ opening, turns }: Conversation): State {
  return (turns.at(-1)?.step ?? opening).state;
}

/** The inputs since a conversation began. */
export function inputsOf({ turns }: Conversation): Input[] {
  return turns.map(({ input }) => input);
}

/** Takes an input; one that does not fit leaves the conversation as it is and is answered with the reason. */
export function take(program: Program, conversation: Conversation, input: Input): Conversation | Refusal {
  const step = transition(program, stateOf(conversation), input);
  if (step.refused) return step.refused;
  return { ...conversation, turns: [...conversation.turns, { input, step }] };
}

/** Plays inputs as far as they fit. */
export function replay(program: Program, setup: Setup, inputs: readonly Input[]): Conversation {
  let conversation = converse(program, setup);
  for (const input of inputs) {
    const next = take(program, conversation, input);
    if (typeof next === 'string') break;
    conversation = next;
  }
  return conversation;
}
