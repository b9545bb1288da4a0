import {
  openSession,
  type Playing,
  reduce,
  type Session,
  type SessionEvent,
} from '../../../../client/webview/chat/state/session.js';
import { transcriptOf } from '../../../../client/webview/chat/state/transcript.js';
import type { WhatIf } from '../../../../client/webview/chat/state/what-if.js';
import type { Bot } from '../../../../language/bot/bot.js';
import { compile } from '../../../../language/compiler/compile.js';
import type { CallResult } from '../../../../language/runtime/index.js';
import { TestWorkspace } from '../../../language/support/workspace.js';

const workspace = await TestWorkspace.of({ 'bot.seqbot': '' });

/** The bot that a source makes. Only one at a time can be asked for. */
export async function botOf(source: string): Promise<Bot> {
  await workspace.change({ 'bot.seqbot': source });
  const compiled = compile(workspace.document(), workspace.services.seqbot);
  if (compiled.status !== 'compiled') throw new Error(JSON.stringify(compiled.problems));
  return compiled.bot;
}

/** A bot comes from the extension. */
export function arrive(bot: Bot, version = 1): SessionEvent {
  return { type: 'bot', bot, file: 'x.seqbot', version, pictures: true };
}

export function say(text: string): SessionEvent {
  return { type: 'input', input: { type: 'say', text } };
}

export function pick(index: number): SessionEvent {
  return { type: 'input', input: { type: 'pick', index } };
}

export function answer(result: CallResult): SessionEvent {
  return { type: 'input', input: { type: 'call-result', result } };
}

export function change(what: Partial<WhatIf>): SessionEvent {
  return { type: 'what-if', change: what };
}

export function step(to: number): SessionEvent {
  return { type: 'step', to };
}

/** The session after events, from the beginning. */
export function play(...events: readonly SessionEvent[]): Session {
  return on(openSession(), ...events);
}

/** The session after events, from another. */
export function on(session: Session, ...events: readonly SessionEvent[]): Session {
  return events.reduce(reduce, session);
}

export function playingOf({ playing }: Session): Playing {
  if (!playing) throw new Error('There is no bot yet.');
  return playing;
}

/** Everything about what is played but the bot. */
export function storyOf(session: Session) {
  const { setup, moves, wanted, conversation, log, stop } = playingOf(session);
  return { setup, moves, wanted, conversation, log, stop };
}

/** What is to be read of a session. */
export function transcript(session: Session): string[] {
  return transcriptOf(playingOf(session).log);
}
