import { isInputs, isSetup } from '../../language/runtime/untrusted.js';
import type { FromPanel } from '../webview/messages.js';

type Fields = Readonly<Record<string, unknown>>;
type MessageOf<T extends FromPanel['type']> = Extract<FromPanel, { type: T }>;

/** One row per message: what makes its fields right. A panel's message is hostile until one of these has read it. */
const READERS: { readonly [T in FromPanel['type']]: (fields: Fields) => MessageOf<T> | undefined } = {
  ready: () => ({ type: 'ready' }),
  open: ({ url }) => (isText(url) ? { type: 'open', url } : undefined),
  reveal: ({ address }) => (isText(address) ? { type: 'reveal', address } : undefined),
  'show-problem': ({ index }) => (isCount(index) ? { type: 'show-problem', index } : undefined),
  copy: ({ text }) => (isText(text) ? { type: 'copy', text } : undefined),
  'save-scenario': ({ setup, inputs }) =>
    isSetup(setup) && isInputs(inputs) ? { type: 'save-scenario', setup, inputs } : undefined,
  'play-to-cursor': () => ({ type: 'play-to-cursor' }),
  remember: ({ whatIf }) => (isFields(whatIf) ? { type: 'remember', whatIf } : undefined),
  shown: readShown,
};

/** The message that `value` is, or nothing when it is none. */
export function readFromPanel(value: unknown): FromPanel | undefined {
  if (!isFields(value) || !isMessageType(value.type)) return undefined;
  return READERS[value.type](value);
}

function readShown(fields: Fields): MessageOf<'shown'> | undefined {
  const { version, transcript, ended, at, played, inputs, stopped } = fields;
  if (!isCount(version) || !isLines(transcript) || typeof ended !== 'boolean' || !isText(at))
    return undefined;
  if (!isCount(played) || !isCount(inputs) || !(stopped === null || isText(stopped))) return undefined;
  return { type: 'shown', version, transcript, ended, at, played, inputs, stopped };
}

function isMessageType(value: unknown): value is FromPanel['type'] {
  return isText(value) && Object.hasOwn(READERS, value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isLines(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}
