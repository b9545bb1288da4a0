import type { Input } from '../../../language/runtime/input.js';
import { isList, isRecord, isText } from './shapes.js';
import type { Move } from './state/move.js';
import { type Kept, openSession, type Session } from './state/session.js';
import { USUAL, type WhatIf } from './state/what-if.js';

/** What the page leaves for its successor after a reload of the window; `document` also tells the extension whose panel it is. */
export interface KeptState {
  readonly document: string;
  readonly whatIf: WhatIf;
  readonly conversation?: Kept;
}

/** What to keep of a session. Until there is a bot, that is what was kept before. */
export function keptOf(document: string, { whatIf, playing, kept }: Session): KeptState {
  const conversation = playing
    ? { setup: playing.conversation.setup, moves: playing.moves, wanted: playing.wanted }
    : kept;
  return { document, whatIf, ...(conversation && { conversation }) };
}

/** The session that a kept state describes; a new one as far as it cannot be read. */
export function sessionFrom(state: unknown): Session {
  if (!isRecord(state)) return openSession();
  const whatIf = isWhatIf(state.whatIf) ? state.whatIf : USUAL;
  return openSession(whatIf, isKept(state.conversation) ? state.conversation : undefined);
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

function isKept(value: unknown): value is Kept {
  return (
    isRecord(value) &&
    isRecord(value.setup) &&
    isList(value.moves, isMove) &&
    typeof value.wanted === 'number' &&
    Number.isInteger(value.wanted)
  );
}

function isMove(value: unknown): value is Move {
  return isRecord(value) && isInput(value.input) && (value.picked === undefined || isPicked(value.picked));
}

function isPicked(value: unknown): boolean {
  return isRecord(value) && isList(value.labels, isText) && Number.isInteger(value.index);
}

function isProfile(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isText);
}

function isOnline(value: unknown): boolean {
  return isOneOf(value, ['everyone', 'nobody']) || isList(value, isText);
}

function isSupposed(value: unknown): boolean {
  if (!isRecord(value) || !isText(value.webhook)) return false;
  return value.outcome === 'answers'
    ? isProfile(value.values)
    : isOneOf(value.outcome, ['fails', 'times-out']);
}

function isForcedPart(value: unknown): boolean {
  return isRecord(value) && isText(value.sequence) && isText(value.branch) && Number.isInteger(value.part);
}

const INPUTS = new Map<unknown, (fields: Readonly<Record<string, unknown>>) => boolean>([
  ['say', ({ text }) => isText(text)],
  ['pick', ({ index }) => Number.isInteger(index)],
  ['open-link', ({ index }) => Number.isInteger(index)],
  ['complete-widget', () => true],
  ['cancel-widget', () => true],
  ['call-result', ({ result }) => isRecord(result) && isOneOf(result.kind, ['json', 'values', 'failed'])],
  ['edit-profile', ({ attribute, value }) => isText(attribute) && (value === null || isText(value))],
  ['change-circumstances', ({ circumstances }) => isRecord(circumstances)],
]);

function isInput(value: unknown): value is Input {
  return isRecord(value) && INPUTS.get(value.type)?.(value) === true;
}

function isOneOf(value: unknown, allowed: readonly unknown[]): boolean {
  return allowed.includes(value);
}
