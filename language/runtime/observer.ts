import type { Address } from '../bot/address.js';

/**
 * What can come of an action, of those of which more than one thing can: a bubble, card or value `pick`ed (zero-based) or a
 * text taken by `otherwise`; an answer asked for `again`, or not at all as it was known (`passed-over`); a condition that
 * holds (`yes`) or not; somebody `online` or everybody `offline`; a call `answered` or `failed`; a zero-based `part` of a
 * split; an app `completed`.
 */
export type ActionOutcome =
  | `pick/${number}`
  | 'otherwise'
  | 'again'
  | 'passed-over'
  | 'yes'
  | 'no'
  | 'online'
  | 'offline'
  | 'answered'
  | 'failed'
  | `part/${number}`
  | 'completed';

/** Is told what a program plays, in that order. Must not throw. */
export interface Observer {
  /** A branch was entered. */
  entered(branch: Address): void;
  /** An action was played; one that waits, whenever the conversation came to it. */
  played(action: Address): void;
  /** Something came of an action. */
  cameOf(action: Address, outcome: ActionOutcome): void;
}
