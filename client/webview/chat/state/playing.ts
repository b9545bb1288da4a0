import type { Bot } from '../../../../language/bot/bot.js';
import type { Setup } from '../../../../language/runtime/input.js';
import type { Program } from '../../../../language/runtime/program.js';
import { missingFrom, playable } from './beginning.js';
import type { Conversation } from './conversation.js';
import type { Entry } from './entry.js';
import { logOf } from './log.js';
import type { Move } from './move.js';
import { type History, replay } from './player.js';
import type { Stop } from './stop.js';
import type { WhatIf } from './what-if.js';

/** What is played, and how far. */
export interface Playing extends Stage, History {
  /** How the conversation was to begin; `conversation.setup` is how it does in the bot as it is now. */
  readonly setup: Setup;
  /** Everything that came in since the conversation began, what was stepped back from included. Edits change nothing in it. */
  readonly moves: readonly Move[];
  /** How many of them are to be played: fewer than all after a step back. */
  readonly wanted: number;
  /** These moves as far as they fit. */
  readonly conversation: Conversation;
  /** What the visitor has seen and said in it. */
  readonly log: readonly Entry[];
  /** Why fewer are played than wanted. */
  readonly stop?: Stop;
}

/** A bot, ready to be played. */
export interface Stage {
  readonly bot: Bot;
  readonly program: Program;
  readonly file: string;
  readonly version: number;
  /** Whether pictures and videos may be loaded. */
  readonly pictures: boolean;
  /** Counts conversations, so that a new one is shown from its beginning. */
  readonly run: number;
}

/** Plays moves as far as they are wanted and fit. What is the same in the log of `before` is taken from there. */
export function play(
  { bot, program, file, version, pictures, run }: Stage,
  history: History,
  webhooks: WhatIf['webhooks'],
  before?: readonly Entry[],
): Playing {
  const stage = { bot, program, file, version, pictures, run };
  const { conversation, stop } = playHistory(program, history, webhooks);
  const { setup, moves, wanted } = history;
  const log = logOf(conversation, before);
  return { ...stage, setup, moves, wanted, conversation, log, ...(stop && { stop }) };
}

function playHistory(
  program: Program,
  history: History,
  webhooks: WhatIf['webhooks'],
): { readonly conversation: Conversation; readonly stop?: Stop } {
  const missing = missingFrom(program, history.setup);
  const setup = playable(program, history.setup, missing);
  if (missing) return { ...replay(program, { setup, moves: [], wanted: 0 }, webhooks), stop: missing };
  const { conversation, misfit } = replay(program, { ...history, setup }, webhooks);
  const index = conversation.moves;
  const move = history.moves[index];
  return { conversation, ...(misfit && move && { stop: { why: misfit, index, move } }) };
}
