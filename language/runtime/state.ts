import type { Address } from '../bot/address.js';
import type { Channel } from '../bot/bot.js';

/** What the bot knows of the visitor: attribute name to value. Read it with `Object.hasOwn`; any name is legal. */
export type Profile = Readonly<Record<string, string>>;

/** Who can take a case: everyone, nobody, or the named agents. */
export type Online = 'everyone' | 'nobody' | readonly string[];

/** What the conversation meets outside itself and the visitor cannot choose. */
export interface Circumstances {
  readonly online: Online;
  readonly popups: 'allowed' | 'blocked';
  /** Parts to take (zero-based), one per split met; after the last, chance decides. */
  readonly splits: readonly number[];
  /** Which part (zero-based) the splits of a branch always take; these take nothing from {@link splits}. */
  readonly parts: readonly ForcedPart[];
}

/** The part that the splits of a branch take: by names, which outlive edits better than addresses. */
export interface ForcedPart {
  readonly sequence: string;
  readonly branch: string;
  readonly part: number;
}

/** A conversation between two inputs. Plain JSON: it can be stored, compared and sent. Never changed in place. */
export interface State {
  readonly channel: Channel;
  readonly profile: Profile;
  readonly circumstances: Circumstances;
  /** State of the generator of pseudo-random numbers: an unsigned 32-bit integer. */
  readonly chance: number;
  /** Index of the sequence being played in `bot.sequences`. */
  readonly sequence: number;
  /** Index of the branch being played in that sequence. */
  readonly branch: number;
  readonly waiting: Waiting;
}

/**
 * What the conversation waits for. `at` is the address of the action that waits or that ended it; of the branch that
 * ran off its end; of the whole bot when it could not even begin.
 */
export type Waiting =
  | { readonly for: 'answer'; readonly at: Address; readonly attribute: string }
  | { readonly for: 'bubble'; readonly at: Address }
  | { readonly for: 'card'; readonly at: Address }
  | { readonly for: 'widget'; readonly at: Address; readonly app: string }
  | { readonly for: 'call'; readonly at: Address; readonly webhook: string }
  | { readonly for: 'nothing'; readonly at: Address; readonly ending: Ending };

/**
 * How a conversation with the bot ended:
 * `end` by an end action, `ran-off` at the end of a branch, `closed` with the case, `agents` handed over to people,
 * `bot` handed over to a Conversational Bot, `widget` with an app that leads nowhere, `runaway` stopped after
 * {@link MAX_ACTIONS} actions without waiting, `broken` at a name that the bot does not declare.
 */
export type Ending = 'end' | 'ran-off' | 'closed' | 'agents' | 'bot' | 'widget' | 'runaway' | 'broken';

/** How many actions may be played without waiting before the conversation is stopped. */
export const MAX_ACTIONS = 1000;
