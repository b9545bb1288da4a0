import { begin, transition } from '../../../../language/runtime/index.js';
import type { Input, Setup } from '../../../../language/runtime/input.js';
import type { Program } from '../../../../language/runtime/program.js';
import type { State } from '../../../../language/runtime/state.js';
import type { Refusal, Step } from '../../../../language/runtime/step.js';
import { GONE, inputAgain, type Move, moveOf } from './move.js';

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

/** Why a move does not fit where it is made. */
export type Misfit = Refusal | typeof GONE;

/** A conversation as far as moves fit; `misfit` is why the next one does not, if not all of them do. */
export interface Replayed {
  readonly conversation: Conversation;
  readonly misfit?: Misfit;
}

/** Begins a conversation. */
export function converse(program: Program, setup: Setup): Conversation {
  return { setup, opening: begin(program, setup), turns: [] };
}

/** Where a conversation is now. */
export function stateOf({ opening, turns }: Conversation): State {
  return (turns.at(-1)?.step ?? opening).state;
}

/** All that a conversation led to so far, in order. */
export function stepsOf({ opening, turns }: Conversation): Step[] {
  return [opening, ...turns.map(({ step }) => step)];
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

/** Begins a conversation and makes moves in it as far as they fit. */
export function replay(program: Program, setup: Setup, moves: readonly Move[]): Replayed {
  const opening = begin(program, setup);
  const turns: Turn[] = [];
  const steps = [opening];
  let { state } = opening;
  let misfit: Misfit | undefined;
  for (const move of moves) {
    const input = inputAgain(move, steps);
    const step = input === GONE ? undefined : transition(program, state, input);
    if (input === GONE || step === undefined) misfit = GONE;
    else if (step.refused) misfit = step.refused;
    else {
      turns.push({ input, step });
      steps.push(step);
      state = step.state;
    }
    if (misfit) break;
  }
  return { conversation: { setup, opening, turns }, ...(misfit && { misfit }) };
}

/** Inputs as moves in the conversation that they make, as far as they fit; those behind it stay as they are. */
export function movesOf(program: Program, setup: Setup, inputs: readonly Input[]): Move[] {
  const { conversation } = replay(
    program,
    setup,
    inputs.map((input) => ({ input })),
  );
  const steps = stepsOf(conversation);
  return inputs.map((input, index) => moveOf(input, steps.slice(0, index + 1)));
}
