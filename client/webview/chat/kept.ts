import { isForcedPart, isInput, isOnline, isProfile, isSetup } from '../../../language/runtime/untrusted.js';
import { isIndex, isList, isRecord, isText } from './shapes.js';
import type { Move } from './state/move.js';
import type { History } from './state/player.js';
import { openSession, type Session } from './state/session.js';
import { USUAL, type WhatIf } from './state/what-if.js';

/** What the page leaves for its successor after a reload of the window; `document` also tells the extension whose panel it is. */
export interface KeptState {
  readonly document: string;
  readonly whatIf: WhatIf;
  readonly conversation?: History;
}

/** What to keep of a session. Until there is a bot, that is what was kept before. */
export function keptOf(document: string, { whatIf, playing, kept }: Session): KeptState {
  const { setup, moves, wanted } = playing ?? kept ?? {};
  const conversation = setup && moves && wanted !== undefined && { setup, moves, wanted };
  return { document, whatIf, ...(conversation && { conversation }) };
}

/** The session that a kept state describes; a new one as far as it cannot be read. */
export function sessionFrom(state: unknown): Session {
  if (!isRecord(state)) return openSession();
  const conversation = isHistory(state.conversation) ? state.conversation : undefined;
  return openSession(whatIfFrom(state.whatIf) ?? USUAL, conversation);
}

/** The choices that a value describes, or nothing when it describes none. */
export function whatIfFrom(value: unknown): WhatIf | undefined {
  return isWhatIf(value) ? value : undefined;
}

function isWhatIf(value: unknown): value is WhatIf {
  return (
    isRecord(value) &&
    (value.sequence === undefined || isText(value.sequence)) &&
    isOneOf(value.channel, [undefined, 'chat', 'sms']) &&
    isOneOf(value.visitor, ['new', 'known']) &&
    isProfile(value.known) &&
    isOnline(value.online) &&
    isOneOf(value.popups, ['allowed', 'blocked']) &&
    isOneOf(value.pauses, ['played', 'skipped']) &&
    isList(value.webhooks, isSupposed) &&
    isList(value.parts, isForcedPart)
  );
}

function isSupposed(value: unknown): boolean {
  if (!isRecord(value) || !isText(value.webhook)) return false;
  return value.outcome === 'answers'
    ? isProfile(value.values)
    : isOneOf(value.outcome, ['fails', 'times-out']);
}

function isHistory(value: unknown): value is History {
  return (
    isRecord(value) &&
    isSetup(value.setup) &&
    isList(value.moves, isMove) &&
    isIndex(value.wanted, value.moves)
  );
}

function isMove(value: unknown): value is Move {
  return (
    isRecord(value) &&
    isInput(value.input) &&
    (value.picked === undefined || isPicked(value.picked)) &&
    (value.webhook === undefined || isText(value.webhook)) &&
    isOneOf(value.late, [undefined, true])
  );
}

function isPicked(value: unknown): boolean {
  return isRecord(value) && isList(value.labels, isText) && isIndex(value.index, value.labels);
}

function isOneOf(value: unknown, allowed: readonly unknown[]): boolean {
  return allowed.includes(value);
}
