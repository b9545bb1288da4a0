import type { Address } from '../../language/bot/address.js';
import type { Bot } from '../../language/bot/bot.js';
import type { Input, Setup } from '../../language/runtime/input.js';

/** What the extension tells the preview panel. */
export type ToPanel =
  /** A bot to play, in place of the one before: the inputs so far are played again on it. */
  | {
      readonly type: 'bot';
      readonly bot: Bot;
      readonly file: string;
      readonly version: number;
      readonly pictures: boolean;
    }
  /** The file has errors or no sequence: the last good bot stays. Lines are zero-based. */
  | { readonly type: 'problems'; readonly file: string; readonly problems: readonly PanelProblem[] }
  /** What {@link FromPanel} `remember` was last given for this file; sent before the first bot, if anything was. */
  | { readonly type: 'remembered'; readonly whatIf: unknown }
  /** The branch that the cursor is in, in the bot that was sent last; none when it is in no branch of it. */
  | { readonly type: 'cursor'; readonly branch: Address | null }
  /**
   * Play this conversation from its beginning, in place of the one under way. With `upTo` only so many of the inputs are
   * played, those behind it being ahead to be stepped forward to; the same conversation then goes on instead of beginning anew.
   */
  | {
      readonly type: 'play';
      readonly setup: Setup;
      readonly inputs: readonly Input[];
      readonly upTo?: number;
    }
  /** There is no conversation to play to a branch; the panel says why and offers to begin there. */
  | {
      readonly type: 'no-way';
      readonly sequence: string;
      readonly branch: string;
      readonly reason: NoWayReason;
    }
  /** A move that a command of the editor asks for. */
  | { readonly type: 'move'; readonly move: PanelMove };

/** Why no conversation leads to a branch: `unreachable` none can, `not-found` none was found within the bounds. */
export type NoWayReason = 'unreachable' | 'not-found';

export type PanelMove = 'restart' | 'back' | 'forward' | 'copy-text' | 'copy-markdown' | 'save-scenario';

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
  /** Show the place of one of the problems that were sent last, by its index. */
  | { readonly type: 'show-problem'; readonly index: number }
  /** Put the transcript on the clipboard. */
  | { readonly type: 'copy'; readonly text: string }
  /** Write the conversation into the source as a scenario. */
  | { readonly type: 'save-scenario'; readonly setup: Setup; readonly inputs: readonly Input[] }
  /** Find the way to the branch that the cursor is in; answered by `play` or `no-way`. */
  | { readonly type: 'play-to-cursor' }
  /** What to suppose the next time this file is previewed: what the page's own `WhatIf` is. */
  | { readonly type: 'remember'; readonly whatIf: object }
  /** What the panel shows now, for the mark in the source, for tests and for the window title; sent after each change. */
  | {
      readonly type: 'shown';
      readonly version: number;
      readonly transcript: readonly string[];
      readonly ended: boolean;
      /** What is being played: what waits, or what ended it. */
      readonly at: Address;
      /** How many inputs are played, and how many there are. */
      readonly played: number;
      readonly inputs: number;
      /** Why not all of them could be played on the bot as it is now, for people. */
      readonly stopped: string | null;
    };
