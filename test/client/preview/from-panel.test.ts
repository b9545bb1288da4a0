import { describe, expect, it } from 'vitest';
import { readFromPanel } from '../../../client/preview/from-panel.js';

const messages = [
  { type: 'ready' },
  { type: 'open', url: 'https://a.example/' },
  { type: 'reveal', address: '/sequences/0' },
  { type: 'shown', version: 3, transcript: ['Bot: Hi'], ended: false },
];

const nonsense = [
  undefined,
  null,
  'ready',
  7,
  [],
  {},
  { type: 'constructor' },
  { type: '__proto__' },
  { type: 'open' },
  { type: 'open', url: ['https://a.example/'] },
  { type: 'reveal', address: 0 },
  { type: 'shown', version: '3', transcript: [], ended: false },
  { type: 'shown', version: 3, transcript: [1], ended: false },
  { type: 'shown', version: 3, transcript: 'Bot', ended: false },
  { type: 'shown', version: 3, transcript: [] },
];

describe('readFromPanel', () => {
  it.each(messages)('reads $type', (message) => {
    expect(readFromPanel(message)).toEqual(message);
  });

  it('passes on nothing that a message does not have', () => {
    expect(readFromPanel({ type: 'ready', extra: true })).toEqual({ type: 'ready' });
  });

  it.each(nonsense.map((value) => ({ value })))('refuses $value', ({ value }) => {
    expect(readFromPanel(value)).toBeUndefined();
  });
});
