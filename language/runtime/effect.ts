import type { Address } from '../bot/address.js';
import type { Subject } from '../bot/bot.js';
import type { Ending } from './state.js';

/** A text with its references filled in. Strings are Markdown where the action says so; values never are. */
export type RenderedText = readonly RenderedPart[];
export type RenderedPart = string | RenderedAttribute | RenderedAgent;

/** `value` is the attribute's value, else the fallback, else empty. */
export interface RenderedAttribute {
  readonly attribute: string;
  readonly value: string;
  readonly known: boolean;
}

export interface RenderedAgent {
  readonly agent: string;
  readonly label: string;
}

export interface RenderedMedia {
  readonly kind: 'image' | 'video';
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  readonly alt?: string;
}

export interface RenderedCard {
  readonly title: string;
  readonly text?: RenderedText;
  readonly image?: RenderedMedia;
  readonly link?: { readonly label?: string; readonly url: string };
  /** Whether the visitor can pick it. */
  readonly pickable: boolean;
}

/** Whom a pending case is for. Without a name: all of them. */
export type Assignee =
  | { readonly kind: 'agent'; readonly agent?: string }
  | { readonly kind: 'department'; readonly department?: string };

export interface CallRequest {
  readonly method: 'get' | 'post';
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** The body to send, fields already made into JSON. */
  readonly body?: string;
}

/**
 * Something a transition caused. Effects come in the order they happen. `at` is the address of the action that caused
 * it; for entering, of the sequence or branch entered; for `ran-off`, of the branch; for what comes from outside, the
 * whole bot. Effects are shared between steps and must not be changed.
 */
export type Effect = { readonly at: Address } & (
  | { readonly type: 'enter-sequence'; readonly sequence: string }
  | { readonly type: 'enter-branch'; readonly branch: string }
  // What the visitor sees.
  | {
      readonly type: 'message';
      readonly purpose: 'reply' | 'prompt' | 'retry';
      readonly text?: RenderedText;
      readonly media: readonly RenderedMedia[];
    }
  | { readonly type: 'bubbles'; readonly labels: readonly string[] }
  | { readonly type: 'cards'; readonly cards: readonly RenderedCard[] }
  | { readonly type: 'widget'; readonly app: string; readonly config?: string }
  | { readonly type: 'widget-done'; readonly app: string; readonly outcome: 'completed' | 'cancelled' }
  | { readonly type: 'redirect'; readonly url: string; readonly blocked: boolean }
  | { readonly type: 'opened'; readonly url: string }
  /** A typing pause. Time is the host's: it may honour or skip it. */
  | { readonly type: 'pause'; readonly milliseconds: number }
  /** The visitor typed something that nothing waited for. */
  | { readonly type: 'ignored'; readonly text: string }
  // What the visitor picked or answered, as text.
  | { readonly type: 'picked'; readonly label: string; readonly index: number }
  // What agents see.
  | { readonly type: 'profile'; readonly attribute: string; readonly value: string | null }
  | { readonly type: 'note'; readonly on: Subject; readonly text: RenderedText }
  | { readonly type: 'tag'; readonly on: Subject; readonly tag: string }
  | {
      readonly type: 'lead';
      readonly delivery: 'send' | 'post' | 'sync';
      readonly to: string;
      /** Everything that is known of the visitor, in the order of the declarations. */
      readonly details: readonly { readonly attribute: string; readonly value: string }[];
    }
  /** A pending case; `online` names the agents who see it at once. */
  | { readonly type: 'case'; readonly assignee: Assignee; readonly online: readonly string[] }
  /** Nobody is online and the bot goes on. */
  | { readonly type: 'offline'; readonly assignee: Assignee }
  | { readonly type: 'invite-bot'; readonly bot: string }
  | { readonly type: 'invite-sequence'; readonly sequence: string }
  | { readonly type: 'call'; readonly webhook: string; readonly request: CallRequest }
  | { readonly type: 'call-done'; readonly webhook: string; readonly outcome: 'answered' | 'failed' }
  /** A value to save that does not fit the attribute's type: the attribute stays as it was. */
  | { readonly type: 'misfit'; readonly attribute: string; readonly value: string }
  | { readonly type: 'split'; readonly part: number }
  | { readonly type: 'ended'; readonly ending: Ending }
);

export type EffectType = Effect['type'];
