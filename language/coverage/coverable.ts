import type { Address } from '../bot/address.js';
import type { ActionOutcome } from '../runtime/index.js';

/** Something of a bot that a conversation can play: a branch, an action, or an outcome of one. */
export interface BotCoverable {
  readonly kind: 'branch' | 'action' | 'outcome';
  /** The address of the branch or of the action. */
  readonly at: Address;
  /** What comes of the action, for an outcome. */
  readonly outcome?: ActionOutcome;
  /** Where the words stand that say it: the bubble, the card, the condition; else the same as `at`. */
  readonly words: Address;
  /** The name of the branch, what the action does, or the outcome: `ask name`, `"Order a pizza"`, `nobody online`. */
  readonly label: string;
  /** The names of its sequence and of its branch. */
  readonly sequence: string;
  readonly branch: string;
}

/** Tells coverables of one bot apart: made of the address and the outcome. */
export type CoverableId = string;

/** The id of a branch or an action, or of an outcome of one. */
export function idOf(at: Address, outcome?: ActionOutcome): CoverableId {
  return outcome === undefined ? at : `${at} ${outcome}`;
}
