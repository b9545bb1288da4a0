import type { Address } from '../../language/bot/address.js';
import type { Bot } from '../../language/bot/bot.js';

/** What the extension tells the preview panel. */
export type ToPanel =
  /** A bot to play, in place of the one before. */
  | {
      readonly type: 'bot';
      readonly bot: Bot;
      readonly file: string;
      readonly version: number;
      readonly pictures: boolean;
    }
  /** The file has errors or no sequence: the last good bot stays. Lines are zero-based. */
  | { readonly type: 'problems'; readonly file: string; readonly problems: readonly PanelProblem[] };

export interface PanelProblem {
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** What the preview panel tells the extension. Every message is checked before it is acted on. */
export type FromPanel =
  /** The panel listens; sent once after each load. */
  | { readonly type: 'ready' }
  /** The visitor clicked a link: http, https, mailto or tel. */
  | { readonly type: 'open'; readonly url: string }
  /** Show the source of what stands at an address. */
  | { readonly type: 'reveal'; readonly address: Address }
  /** What the panel shows now, for tests and for the window title; sent after each change. */
  | {
      readonly type: 'shown';
      readonly version: number;
      readonly transcript: readonly string[];
      readonly ended: boolean;
    };
