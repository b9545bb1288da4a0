import type { Address } from '../bot/address.js';
import type { ActionOutcome, Ending, Input, Setup } from '../runtime/index.js';

/** What a search is to arrive at. */
export type Goal =
  /** A branch begins; `at` is its address. */
  | { readonly kind: 'branch'; readonly at: Address }
  /** The action at an address is played while an attribute is unknown. */
  | { readonly kind: 'unknown'; readonly at: Address; readonly attribute: string }
  /** The conversation ends at an address: of an action, or of a branch that runs off its end. */
  | { readonly kind: 'ended'; readonly at: Address; readonly ending: Ending }
  /**
   * The conversation comes to a branch and runs away without ever waiting again, or can if chance decides alike each
   * time; `at` is its address.
   */
  | { readonly kind: 'runaway'; readonly at: Address }
  /** The branch or action at an address is played, or something certain comes of that action. */
  | { readonly kind: 'played'; readonly at: Address; readonly outcome?: ActionOutcome };

/** A conversation that arrives at a goal: it can be played, previewed, or written down as a scenario. */
export interface Witness {
  readonly setup: Setup;
  /** What happens from outside, in order, the outcomes of webhooks included. */
  readonly inputs: readonly Input[];
  /** What happens on the way, for people: each at its place in the bot. The last is the arrival. */
  readonly steps: readonly WitnessStep[];
}

/** Something that happens on the way to a goal. */
export type WitnessStep = {
  readonly at: Address;
} /** The conversation begins; `known` is what is known of the visitor, in the order of the declarations. */ & (
  | { readonly what: 'begin'; readonly known: readonly (readonly [attribute: string, value: string])[] }
  | { readonly what: 'pick'; readonly label: string }
  | { readonly what: 'say'; readonly text: string }
  | { readonly what: 'open-link'; readonly label: string }
  | { readonly what: 'complete-widget' | 'cancel-widget'; readonly app: string }
  /** A webhook answers: what of the values that it saves is in the answer, and what is not, in the order of saving. */
  | {
      readonly what: 'answered';
      readonly webhook: string;
      readonly saved: readonly (readonly [attribute: string, value: string])[];
      readonly missing: readonly string[];
    }
  | { readonly what: 'failed'; readonly webhook: string }
  /** Nobody is online. */
  | { readonly what: 'offline' }
  /** `part` is zero-based. */
  | { readonly what: 'split'; readonly part: number }
  | { readonly what: 'enter-branch'; readonly branch: string }
  /** Another sequence is invited. */
  | { readonly what: 'enter-sequence'; readonly sequence: string }
  | { readonly what: 'arrive' }
);
