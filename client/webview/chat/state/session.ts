import type { Address } from '../../../../language/bot/address.js';
import { load } from '../../../../language/runtime/index.js';
import type { Input, Setup } from '../../../../language/runtime/input.js';
import type { NoWayReason, PanelProblem, ToPanel } from '../../messages.js';
import { beginningAgain } from './beginning.js';
import { stateOf } from './conversation.js';
import { moveOf } from './move.js';
import { type History, movesOf, spotOf } from './player.js';
import { type Playing, play, type Stage } from './playing.js';
import { share } from './share.js';
import { circumstancesIn, isOtherBeginning, setupOf, USUAL, type WhatIf, whatIfIn } from './what-if.js';

export type { Playing } from './playing.js';

/** Everything that the panel knows. */
export interface Session {
  /** What was chosen to be played out. While something is played, it is what holds where that is now. */
  readonly whatIf: WhatIf;
  /** The last good bot; nothing until there is one. */
  readonly playing?: Playing;
  /** Why the file as it stands cannot be played. */
  readonly problems?: readonly PanelProblem[];
  /** The branch that the editor's cursor is in. */
  readonly cursor?: Address;
  /** The branch that no conversation leads to, since that was asked for. */
  readonly noWay?: NoWay;
  /** What is to be played once the bot is there. */
  readonly kept?: History;
}

export interface NoWay {
  readonly sequence: string;
  readonly branch: string;
  readonly reason: NoWayReason;
}

export type SessionEvent =
  | Exclude<ToPanel, { type: 'remembered' | 'move' }>
  | { readonly type: 'remembered'; readonly whatIf: WhatIf }
  /** `late` marks the failure of a call to which no answer came in time. */
  | { readonly type: 'input'; readonly input: Input; readonly late?: true }
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
export function openSession(whatIf: WhatIf = USUAL, kept?: History): Session {
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
  play: playAll,
  'no-way': (session, { sequence, branch, reason }) => ({ ...session, noWay: { sequence, branch, reason } }),
  input: (session, { input, late }) => hear(session, input, late),
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

/** A new bot takes the moves made on the one before, or on the page before a reload, as far as they fit. */
function receive({ problems: _, kept, ...session }: Session, event: EventOf<'bot'>): Session {
  const { playing, whatIf } = session;
  const { file, version, pictures } = event;
  const bot = share(playing?.bot, event.bot);
  if (playing?.bot === bot) return { ...session, playing: { ...playing, file, version, pictures } };
  const stage = { bot, program: load(bot), file, version, pictures, run: playing?.run ?? 1 };
  if (playing) {
    const setup = beginningAgain(playing.setup, playing.bot, bot);
    // An edit may have made a way.
    return showing(withoutNoWay(session), stage, { ...playing, setup });
  }
  const history = kept ?? { setup: setupOf(bot, whatIf), moves: [], wanted: 0 };
  return showing(session, stage, history);
}

/** A session that plays moves as far as they are wanted and fit, its choices being those that hold where that leads. */
function showing(session: Session, stage: Stage, history: History): Session {
  const { whatIf } = session;
  const playing = play(stage, history, whatIf.webhooks, session.playing?.log);
  const here = whatIfIn(whatIf, stage.bot, playing.setup, stateOf(playing.conversation));
  return { ...session, playing, whatIf: share(whatIf, here) };
}

/** An input that does not fit changes nothing; one that does takes the place of what was stepped back from. */
function hear(session: Session, input: Input, late?: true): Session {
  const { playing } = session;
  if (!playing) return session;
  const { conversation, stop } = playing;
  const move = { ...moveOf(input, spotOf(conversation)), ...(late && { late }) };
  const moves = [...playing.moves.slice(0, conversation.moves), move];
  const isElsewhere = stop !== undefined && !('move' in stop);
  const setup = isElsewhere ? conversation.setup : playing.setup;
  const next = showing(session, playing, { setup, moves, wanted: moves.length });
  return next.playing?.stop ? session : next;
}

function stepTo(session: Session, { to }: EventOf<'step'>): Session {
  const { playing } = session;
  if (!playing) return session;
  const { setup, moves } = playing;
  const wanted = Math.min(Math.max(to, 0), moves.length);
  return showing(session, playing, { setup, moves, wanted });
}

/**
 * Circumstances change from here on; what a conversation begins with begins a new one; what webhooks come to holds from
 * the beginning.
 */
function suppose(session: Session, change: Partial<WhatIf>): Session {
  const next: Session = { ...session, whatIf: { ...session.whatIf, ...change } };
  const { playing } = session;
  if (!playing) return next;
  if (isOtherBeginning(change, next.whatIf)) return restart(next);
  const answered = change.webhooks ? showing(next, playing, playing) : next;
  const circumstances = circumstancesIn(change, stateOf(playing.conversation).circumstances);
  return circumstances ? hear(answered, { type: 'change-circumstances', circumstances }) : answered;
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

/** What is to be played before the bot is there waits for it. */
function playAll(session: Session, { setup, inputs, upTo }: EventOf<'play'>): Session {
  const { playing } = session;
  const wanted = upTo ?? inputs.length;
  if (!playing) return { ...session, kept: { setup, moves: inputs.map((input) => ({ input })), wanted } };
  if (upTo !== undefined && isConversation(playing, setup, inputs))
    return stepTo(session, { type: 'step', to: upTo });
  return begun(withoutNoWay(session), setup, inputs, wanted);
}

function isConversation({ setup, moves }: History, other: Setup, inputs: readonly Input[]): boolean {
  const mine = [setup, moves.map(({ input }) => input)];
  return JSON.stringify(mine) === JSON.stringify([other, inputs]);
}

/** A conversation of its own, played as far as `wanted`. */
function begun(
  session: Session,
  setup: Setup,
  inputs: readonly Input[],
  wanted: number = inputs.length,
): Session {
  const { playing } = session;
  if (!playing) return session;
  const moves = movesOf(playing.program, setup, inputs);
  return showing(session, { ...playing, run: playing.run + 1 }, { setup, moves, wanted });
}

function withoutNoWay({ noWay: _, ...session }: Session): Session {
  return session;
}
