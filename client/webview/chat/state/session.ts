import type { Address } from '../../../../language/bot/address.js';
import type { Bot } from '../../../../language/bot/bot.js';
import { load } from '../../../../language/runtime/index.js';
import type { Input, Setup } from '../../../../language/runtime/input.js';
import type { Program } from '../../../../language/runtime/program.js';
import type { NoWayReason, PanelProblem, ToPanel } from '../../messages.js';
import { type Conversation, type Misfit, movesOf, replay, stepsOf, take } from './conversation.js';
import { type Move, moveOf } from './move.js';
import { circumstancesIn, isOtherBeginning, setupOf, USUAL, type WhatIf } from './what-if.js';

/** Everything that the panel knows. */
export interface Session {
  readonly whatIf: WhatIf;
  /** The last good bot; nothing until there is one. */
  readonly playing?: Playing;
  /** Why the file as it stands cannot be played. */
  readonly problems?: readonly PanelProblem[];
  /** The branch that the editor's cursor is in. */
  readonly cursor?: Address;
  /** The branch that no conversation leads to, since that was asked for. */
  readonly noWay?: NoWay;
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
  /** Everything that came in since the conversation began, what was stepped back from included. Edits change nothing in it. */
  readonly moves: readonly Move[];
  /** How many of them are to be played: fewer than all after a step back. */
  readonly wanted: number;
  /** These moves as far as they fit. */
  readonly conversation: Conversation;
  /** Why fewer are played than wanted: the move behind the last turn does not fit the bot as it is now. */
  readonly stop?: Stop;
}

/** `index` is that of the move, zero-based. */
export interface Stop {
  readonly index: number;
  readonly move: Move;
  readonly why: Misfit;
}

export interface NoWay {
  readonly sequence: string;
  readonly branch: string;
  readonly reason: NoWayReason;
}

/** What survives a reload of the window. */
export interface Kept {
  readonly setup: Setup;
  readonly moves: readonly Move[];
  readonly wanted: number;
}

export type SessionEvent =
  | Exclude<ToPanel, { type: 'remembered' | 'move' }>
  | { readonly type: 'remembered'; readonly whatIf: WhatIf }
  | { readonly type: 'input'; readonly input: Input }
  | { readonly type: 'what-if'; readonly change: Partial<WhatIf> }
  | { readonly type: 'restart' }
  /** Shows the conversation after its first `to` moves; the others stay to be stepped forward to. */
  | { readonly type: 'step'; readonly to: number }
  /** Begins anew at a branch. */
  | { readonly type: 'jump'; readonly sequence: string; readonly branch: string }
  /** Takes away what is said of a branch that no conversation leads to. */
  | { readonly type: 'dismiss' };

type EventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;

/** The session when the panel opens. */
export function openSession(whatIf: WhatIf = USUAL, kept?: Kept): Session {
  return { whatIf, ...(kept && { kept }) };
}

const REDUCERS: { readonly [T in SessionEvent['type']]: (session: Session, event: EventOf<T>) => Session } = {
  bot: receive,
  problems: (session, { problems }) => ({ ...session, problems }),
  // What the page itself has kept is newer.
  remembered: (session, { whatIf }) => (session.playing || session.kept ? session : { ...session, whatIf }),
  cursor: ({ cursor: _, ...session }, { branch }) => ({
    ...session,
    ...(branch !== null && { cursor: branch }),
  }),
  play: (session, { setup, inputs }) => playAll(session, setup, inputs),
  'no-way': (session, { sequence, branch, reason }) => ({ ...session, noWay: { sequence, branch, reason } }),
  input: (session, { input }) => hear(session, input),
  'what-if': (session, { change }) => suppose(session, change),
  restart,
  step: stepTo,
  jump: (session, { sequence, branch }) => jump(session, sequence, branch),
  dismiss: withoutNoWay,
};

/** The session after an event. */
export function reduce(session: Session, event: SessionEvent): Session {
  return reduceOne(session, event);
}

function reduceOne<T extends SessionEvent['type']>(session: Session, event: EventOf<T>): Session {
  const reducer: (session: Session, event: EventOf<T>) => Session = REDUCERS[event.type];
  return reducer(session, event);
}

/** A new bot takes the inputs of the one before, or those of the page before a reload, as far as they fit. */
function receive(session: Session, { bot, file, version, pictures }: EventOf<'bot'>): Session {
  const { problems: _, kept, ...rest } = session;
  const { playing } = rest;
  const facts = { file, version, pictures };
  if (playing && isSame(playing.bot, bot)) return { ...rest, playing: { ...playing, ...facts } };
  const program = load(bot);
  const history = playing
    ? { setup: playing.conversation.setup, moves: playing.moves, wanted: playing.wanted }
    : (kept ?? { setup: setupOf(bot, rest.whatIf), moves: [], wanted: 0 });
  const begins = program.sequenceNames.has(history.setup.sequence ?? bot.start);
  const setup = begins ? history.setup : setupOf(bot, rest.whatIf);
  const run = playing?.run ?? 1;
  return { ...rest, playing: played({ bot, program, ...facts, run }, { ...history, setup }) };
}

function isSame(a: Bot, b: Bot): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

type Stage = Pick<Playing, 'bot' | 'program' | 'file' | 'version' | 'pictures' | 'run'>;

/** Plays moves as far as they are wanted and fit. */
function played(
  { bot, program, file, version, pictures, run }: Stage,
  { setup, moves, wanted }: Kept,
): Playing {
  const { conversation, misfit } = replay(program, setup, moves.slice(0, wanted));
  const index = conversation.turns.length;
  const move = moves[index];
  return {
    ...{ bot, program, file, version, pictures, run, moves, wanted, conversation },
    ...(misfit && move && { stop: { index, move, why: misfit } }),
  };
}

/** An input that does not fit changes nothing; one that does takes the place of what was stepped back from. */
function hear(session: Session, input: Input): Session {
  const { playing } = session;
  if (!playing) return session;
  const { program, conversation } = playing;
  const next = take(program, conversation, input);
  if (typeof next === 'string') return session;
  const { stop: _, ...rest } = playing;
  const made = playing.moves.slice(0, conversation.turns.length);
  const moves = [...made, moveOf(input, stepsOf(conversation))];
  return { ...session, playing: { ...rest, moves, wanted: moves.length, conversation: next } };
}

function stepTo(session: Session, { to }: EventOf<'step'>): Session {
  const { playing } = session;
  if (!playing) return session;
  const { moves, conversation } = playing;
  const wanted = Math.min(Math.max(to, 0), moves.length);
  return { ...session, playing: played(playing, { setup: conversation.setup, moves, wanted }) };
}

/** Circumstances change in the conversation under way; what a conversation begins with begins a new one. */
function suppose(session: Session, change: Partial<WhatIf>): Session {
  const next: Session = { ...session, whatIf: { ...session.whatIf, ...change } };
  if (isOtherBeginning(change)) return restart(next);
  const circumstances = circumstancesIn(change);
  return circumstances ? hear(next, { type: 'change-circumstances', circumstances }) : next;
}

function restart(session: Session): Session {
  const { playing, whatIf } = session;
  return playing ? begun(session, setupOf(playing.bot, whatIf), []) : session;
}

function jump(session: Session, sequence: string, branch: string): Session {
  const { playing, whatIf } = session;
  if (!playing) return session;
  const setup = setupOf(playing.bot, { ...whatIf, sequence });
  return begun(withoutNoWay(session), { ...setup, branch }, []);
}

function playAll(session: Session, setup: Setup, inputs: readonly Input[]): Session {
  const { playing } = session;
  return playing ? begun(withoutNoWay(session), setup, movesOf(playing.program, setup, inputs)) : session;
}

/** A conversation of its own. */
function begun(session: Session, setup: Setup, moves: readonly Move[]): Session {
  const { playing } = session;
  if (!playing) return session;
  const stage = { ...playing, run: playing.run + 1 };
  return { ...session, playing: played(stage, { setup, moves, wanted: moves.length }) };
}

function withoutNoWay({ noWay: _, ...session }: Session): Session {
  return session;
}
