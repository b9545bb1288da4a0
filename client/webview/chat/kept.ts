import type { Input } from '../../../language/runtime/input.js';
import { isList, isRecord, isText } from './shapes.js';
import { inputsOf } from './state/conversation.js';
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
    ? { setup: playing.conversation.setup, inputs: inputsOf(playing.conversation) }
    : kept;
  return { document, whatIf, ...(conversation && { conversation }) };
}

/** The session that a kept state describes; a new one as far as it cannot be read. */
export function sessionFrom(state: unknown): Session {
  if (!isRecord(state)) return openSession();
  const whatIf = isWhatIf(state.whatIf) ? state.whatIf : USUAL;
  return openSession(whatIf, isKept(state.conversation) ? state.conversation : undefined);
}

function isWhatIf(value: unknown): value is WhatIf {
  return (
    isRecord(value) &&
    (value.sequence === undefined || isText(value.sequence)) &&
    isOneOf(value.channel, [undefined, 'chat', 'sms']) &&
    isOneOf(value.online, ['everyone', 'nobody']) &&
    isOneOf(value.popups, ['allowed', 'blocked']) &&
    isOneOf(value.pauses, ['played', 'skipped'])
  );
}

function isKept(value: unknown): value is Kept {
  return isRecord(value) && isRecord(value.setup) && isList(value.inputs, isInput);
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
