import type { FromPanel } from '../webview/messages.js';

type Fields = Readonly<Record<string, unknown>>;

/** One row per message: what makes its fields right. A panel's message is hostile until one of these has read it. */
const readers = new Map<unknown, (fields: Fields) => FromPanel | undefined>([
  ['ready', () => ({ type: 'ready' })],
  ['open', ({ url }) => (typeof url === 'string' ? { type: 'open', url } : undefined)],
  ['reveal', ({ address }) => (typeof address === 'string' ? { type: 'reveal', address } : undefined)],
  [
    'shown',
    ({ version, transcript, ended, at, played, inputs, stopped }) =>
      isCount(version) &&
      isLines(transcript) &&
      typeof ended === 'boolean' &&
      typeof at === 'string' &&
      isCount(played) &&
      isCount(inputs) &&
      (stopped === null || typeof stopped === 'string')
        ? { type: 'shown', version, transcript, ended, at, played, inputs, stopped }
        : undefined,
  ],
]);

/** The message that `value` is, or nothing when it is none. */
export function readFromPanel(value: unknown): FromPanel | undefined {
  return isFields(value) ? readers.get(value.type)?.(value) : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number';
}

function isLines(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((line) => typeof line === 'string');
}
