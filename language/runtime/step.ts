import type { Effect } from './effect.js';
import type { State } from './state.js';

/** What a transition gives. When the input was refused, the state is the one before and there are no effects. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
  readonly refused?: Refusal;
}

/**
 * Why an input does not fit: `ended` nothing is waited for any more, `nothing-to-pick` no bubbles or cards wait,
 * `no-such-choice` the index is out of range or its card cannot be picked, `no-link` the card has no link,
 * `no-widget` no app waits, `no-call` no webhook is waited for, `waiting-for-call` the visitor must wait for one,
 * `unknown-attribute` the bot declares no such attribute, `wrong-type` the value does not fit it.
 */
export type Refusal =
  | 'ended'
  | 'nothing-to-pick'
  | 'no-such-choice'
  | 'no-link'
  | 'no-widget'
  | 'no-call'
  | 'waiting-for-call'
  | 'unknown-attribute'
  | 'wrong-type';
