import type { Channel } from '../bot/bot.js';
import type { Circumstances, Profile } from './state.js';

/** How a conversation begins. */
export interface Setup {
  /** Name of the sequence; the bot's start if left out. */
  readonly sequence?: string;
  /** Name of the branch of that sequence to begin with, as if it were the first; the first if left out. */
  readonly branch?: string;
  /** The sequence's first channel if left out. */
  readonly channel?: Channel;
  /** What is known of the visitor beforehand. */
  readonly profile?: Profile;
  readonly circumstances?: Partial<Circumstances>;
  /** Seed for splits that nothing forces: any integer. 0 if left out, so the same inputs give the same conversation. */
  readonly seed?: number;
}

/** What happens to a conversation from outside. Indices are zero-based. */
export type Input =
  /** The visitor types. Picks a bubble or card of that label (or, on SMS, number), else answers. */
  | { readonly type: 'say'; readonly text: string }
  /** The visitor picks the bubble, card or choice value with that index. */
  | { readonly type: 'pick'; readonly index: number }
  /** The visitor opens the link of the card with that index. */
  | { readonly type: 'open-link'; readonly index: number }
  | { readonly type: 'complete-widget' }
  | { readonly type: 'cancel-widget' }
  /** The webhook that is waited for has come to something. */
  | { readonly type: 'call-result'; readonly result: CallResult }
  /** Someone edits the profile; `null` clears. */
  | { readonly type: 'edit-profile'; readonly attribute: string; readonly value: string | null }
  | { readonly type: 'change-circumstances'; readonly circumstances: Partial<Circumstances> };

/**
 * `json` is the parsed answer, of which the webhook's paths are saved; `values` gives attributes directly;
 * `failed` stands for every failure, an answer that took longer than ten seconds included.
 */
export type CallResult =
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'values'; readonly values: Profile }
  | { readonly kind: 'failed' };
