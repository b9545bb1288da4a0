import type { Input, Setup } from '../../../../language/runtime/input.js';
import type { State } from '../../../../language/runtime/state.js';
import type { Refusal, Step } from '../../../../language/runtime/step.js';
import type { GONE } from './move.js';

/** A conversation as data: how it began and what came in since, each with what it led to. Played again, it is the same. */
export interface Conversation {
  readonly setup: Setup;
  readonly opening: Step;
  readonly turns: readonly Turn[];
  /** How many of the turns are moves: all but those that the panel took by itself. */
  readonly moves: number;
}

export interface Turn {
  readonly input: Input;
  readonly step: Step;
  /** Whether the panel has answered a call by itself, as was supposed beforehand. */
  readonly supposed?: true;
  /** Whether a call failed because no answer came in time. To the bot that is a failure as any other. */
  readonly late?: true;
}

/** Why a move does not fit where it is made. */
export type Misfit = Refusal | typeof GONE;

/** Where a conversation is now. */
export function stateOf({ opening, turns }: Conversation): State {
  return (turns.at(-1)?.step ?? opening).state;
}

/** The inputs since a conversation began, what the panel answered by itself included. */
export function inputsOf({ turns }: Conversation): Input[] {
  return turns.map(({ input }) => input);
}
