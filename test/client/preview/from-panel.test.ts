import { describe, expect, it } from 'vitest';
import { readFromPanel } from '../../../client/preview/from-panel.js';

const SHOWN = {
  ...{ version: 3, transcript: ['Bot: Hi'], ended: false },
  ...{ at: '/sequences/0', played: 1, inputs: 2, stopped: null },
};

const messages = [
  { type: 'ready' },
  { type: 'open', url: 'https://a.example/' },
  { type: 'reveal', address: '/sequences/0' },
  { ...SHOWN, type: 'shown' },
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
  { ...SHOWN, type: 'shown', version: '3' },
  { ...SHOWN, type: 'shown', transcript: [1] },
  { ...SHOWN, type: 'shown', transcript: 'Bot' },
  { ...SHOWN, type: 'shown', at: 3 },
  { ...SHOWN, type: 'shown', stopped: undefined },
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
