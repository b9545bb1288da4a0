import type { Address } from '../../../../language/bot/address.js';
import type {
  CallRequest,
  Effect,
  RenderedCard,
  RenderedMedia,
  RenderedText,
} from '../../../../language/runtime/effect.js';
import type { Circumstances, Ending } from '../../../../language/runtime/state.js';

export type EffectOf<T extends Effect['type']> = Extract<Effect, { type: T }>;

/** One thing in the visitor's log, in the order in which it came about. */
export type Entry = Placed & Shown;

interface Placed {
  /**
   * How many moves were played before it. Stepping there leads to just before what the visitor did, and to where what
   * the bot did was the newest.
   */
  readonly turn: number;
  /** Set on what the conversation waits for now. */
  readonly waits?: true;
}

/** What is shown, wherever that is. */
export type Shown =
  /** Branches entered one after the other with nothing in between: the last few. `at` is the last. */
  | {
      readonly kind: 'branches';
      readonly at: Address;
      readonly names: readonly string[];
      /** All of them. */
      readonly entered: readonly Address[];
    }
  | { readonly kind: 'sequence'; readonly at: Address; readonly name: string }
  | {
      readonly kind: 'bot';
      readonly at: Address;
      readonly text?: RenderedText;
      readonly media: readonly RenderedMedia[];
    }
  /** What a phone shows for a message, bubbles or cards. */
  | { readonly kind: 'sms'; readonly at: Address; readonly lines: readonly string[] }
  /** `picked` is what was clicked, so that it is marked in its place already. */
  | { readonly kind: 'visitor'; readonly text: string; readonly picked: boolean }
  | {
      readonly kind: 'bubbles';
      readonly at: Address;
      readonly labels: readonly string[];
      readonly choice: Choice;
    }
  | {
      readonly kind: 'cards';
      readonly at: Address;
      readonly cards: readonly RenderedCard[];
      readonly choice: Choice;
    }
  | {
      readonly kind: 'widget';
      readonly at: Address;
      readonly app: string;
      readonly config?: string;
      readonly outcome: 'open' | 'completed' | 'cancelled';
      /** How many moves were played before the one that led to the outcome. */
      readonly settled?: number;
    }
  | {
      readonly kind: 'call';
      readonly at: Address;
      readonly webhook: string;
      readonly request: CallRequest;
      readonly outcome: 'open' | 'answered' | 'failed';
      /** How many moves were played before the one that led to the outcome; nothing if it was supposed beforehand. */
      readonly settled?: number;
      /** Set if it failed because no answer came in time. */
      readonly late?: true;
    }
  | { readonly kind: 'redirect'; readonly at: Address; readonly url: string; readonly blocked: boolean }
  | { readonly kind: 'opened'; readonly at: Address; readonly url: string }
  | { readonly kind: 'ignored'; readonly text: string }
  /** Whoever plays has edited the profile; `null` clears. */
  | { readonly kind: 'edited'; readonly attribute: string; readonly value: string | null }
  /** Whoever plays has changed what the conversation meets. */
  | { readonly kind: 'supposed'; readonly change: Partial<Circumstances> }
  | { readonly kind: 'ended'; readonly at: Address; readonly ending: Ending }
  | { readonly kind: 'pause'; readonly milliseconds: number };

export type EntryKind = Entry['kind'];
export type EntryOf<K extends EntryKind> = Extract<Entry, { kind: K }>;

/** What has become of bubbles or cards: `open` takes a pick, `past` was passed over or shown again below. */
export type Choice =
  | { readonly is: 'open' }
  | { readonly is: 'past' }
  /** `turn` is how many moves were played before the pick. */
  | { readonly is: 'picked'; readonly index: number; readonly turn: number };
