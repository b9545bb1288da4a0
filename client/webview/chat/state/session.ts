import type { Bot } from '../../../../language/bot/bot.js';
import { load } from '../../../../language/runtime/index.js';
import type { Input, Setup } from '../../../../language/runtime/input.js';
import type { Program } from '../../../../language/runtime/program.js';
import type { PanelProblem, ToPanel } from '../../messages.js';
import { type Conversation, converse, replay, take } from './conversation.js';
import { circumstancesIn, setupOf, USUAL, type WhatIf } from './what-if.js';

/** Everything that the panel knows. */
export interface Session {
  readonly whatIf: WhatIf;
  /** The last good bot; nothing until there is one. */
  readonly playing?: Playing;
  /** Why the file as it stands cannot be played. */
  readonly problems?: readonly PanelProblem[];
  /** What is to be played again once the bot is there. */
  readonly kept?: Kept;
}

export interface Playing {
  readonly bot: Bot;
  readonly program: Program;
  readonly file: string;
  readonly version: number;
  /** Whether pictures and videos may be loaded. */
  readonly pictures: boolean;
  /** Counts conversations, so that a new one is shown from its beginning. */
  readonly run: number;
  readonly conversation: Conversation;
}

/** What survives a reload of the window. */
export interface Kept {
  readonly setup: Setup;
  readonly inputs: readonly Input[];
}

export type SessionEvent =
  | ToPanel
  | { readonly type: 'input'; readonly input: Input }
  | { readonly type: 'what-if'; readonly change: Partial<WhatIf> }
  | { readonly type: 'restart' };

/** The session when the panel opens. */
export function openSession(whatIf: WhatIf = USUAL, kept?: Kept): Session {
  return { whatIf, ...(kept && { kept }) };
}

/** The session after an event. */
export function reduce(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'bot':
      return receive(session, event);
    case 'problems':
      return { ...session, problems: event.problems };
    case 'input':
      return hear(session, event.input);
    case 'what-if':
      return suppose(session, event.change);
    case 'restart':
      return restart(session);
  }
}

/**
 * A new bot starts a new conversation; only what a reload interrupted is played again. After an edit that changes
 * nothing in the bot, such as one of a comment, the conversation goes on.
 */
function receive(
  { whatIf, playing, kept }: Session,
  { bot, file, version, pictures }: Extract<ToPanel, { type: 'bot' }>,
): Session {
  if (playing && isSame(playing.bot, bot))
    return { whatIf, playing: { ...playing, file, version, pictures } };
  const program = load(bot);
  const conversation = fits(program, kept)
    ? replay(program, kept.setup, kept.inputs)
    : converse(program, setupOf(bot, whatIf));
  const run = (playing?.run ?? 0) + 1;
  return { whatIf, playing: { bot, program, file, version, pictures, run, conversation } };
}

/** Whether what was kept began in a sequence that the bot still has. */
function fits({ sequenceNames }: Program, kept: Kept | undefined): kept is Kept {
  return kept !== undefined && sequenceNames.has(kept.setup.sequence ?? '');
}

function isSame(a: Bot, b: Bot): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** An input that does not fit changes nothing. */
function hear(session: Session, input: Input): Session {
  const { playing } = session;
  if (!playing) return session;
  const next = take(playing.program, playing.conversation, input);
  return typeof next === 'string' ? session : { ...session, playing: { ...playing, conversation: next } };
}

/** Circumstances change in the conversation under way; another sequence or channel starts a new one. */
function suppose(session: Session, change: Partial<WhatIf>): Session {
  const next: Session = { ...session, whatIf: { ...session.whatIf, ...change } };
  const circumstances = circumstancesIn(change);
  if (circumstances) return hear(next, { type: 'change-circumstances', circumstances });
  return 'sequence' in change || 'channel' in change ? restart(next) : next;
}

function restart(session: Session): Session {
  const { playing, whatIf } = session;
  if (!playing) return session;
  const conversation = converse(playing.program, setupOf(playing.bot, whatIf));
  return { ...session, playing: { ...playing, run: playing.run + 1, conversation } };
}
