import type { Address } from '../bot/address.js';
import type { CallResult } from './input.js';
import type { Play } from './play.js';
import type { Refusal } from './step.js';

/** An action made ready: what it does when it is played. */
export type Act = (play: Play) => void;

/**
 * How a waiting action takes the inputs it can take. Each leaves the play waiting, jumped elsewhere, or neither: then
 * the action after goes on. A refusal comes before any of these; what is left out is refused.
 */
export interface Waiter {
  readonly say?: (play: Play, text: string) => Refusal | undefined;
  readonly pick?: (play: Play, index: number) => Refusal | undefined;
  readonly openLink?: (play: Play, index: number) => Refusal | undefined;
  readonly completeWidget?: (play: Play) => Refusal | undefined;
  readonly cancelWidget?: (play: Play) => Refusal | undefined;
  readonly callResult?: (play: Play, result: CallResult) => Refusal | undefined;
}

/** Where a condition goes on; `undefined` is the end of the branch. */
export interface Fork {
  yes: Instruction | undefined;
  no: Instruction | undefined;
}

/** What an action does and how it waits. */
export interface Behaviour {
  readonly act: Act;
  readonly waiter?: Waiter;
  /** Filled in once the lists beneath a condition are linked. */
  readonly fork?: Fork;
}

/** One action of a branch, linked to the one after it. */
export interface Instruction {
  readonly at: Address;
  readonly act: Act;
  readonly waiter: Waiter | undefined;
  next: Instruction | undefined;
}

/** A branch made ready. */
export interface Code {
  readonly first: Instruction | undefined;
  /** The actions that can wait, by address. */
  readonly waiting: ReadonlyMap<Address, Instruction>;
}
