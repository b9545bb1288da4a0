import { describe, expect, it } from 'vitest';
import { readFromPanel } from '../../../client/preview/from-panel.js';

const SHOWN = {
  ...{ version: 3, transcript: ['Bot: Hi'], ended: false },
  ...{ at: '/sequences/0', played: 1, inputs: 2, stopped: null },
};

const PLAYED = { setup: { sequence: 'A' }, inputs: [{ type: 'say', text: 'Hi' }] };

const messages = [
  { type: 'ready' },
  { type: 'open', url: 'https://a.example/' },
  { type: 'reveal', address: '/sequences/0' },
  { type: 'show-problem', index: 0 },
  { type: 'copy', text: '' },
  { ...PLAYED, type: 'save-scenario' },
  { type: 'play-to-cursor' },
  { type: 'remember', whatIf: { visitor: 'known', known: { name: 'Ann' } } },
  { ...SHOWN, type: 'shown' },
  { ...SHOWN, type: 'shown', stopped: 'because' },
];

const nonsense = [
  ...[undefined, null, 'ready', 7, [], {}],
  ...[{ type: 'constructor' }, { type: '__proto__' }, { type: ['ready'] }, [{ type: 'ready' }]],
  ...[{ type: 'open' }, { type: 'open', url: ['https://a.example/'] }, { type: 'reveal', address: 0 }],
  ...[{ type: 'show-problem' }, { type: 'show-problem', index: -1 }, { type: 'show-problem', index: 0.5 }],
  ...[{ type: 'copy' }, { type: 'copy', text: ['Hi'] }],
  { type: 'save-scenario' },
  { ...PLAYED, type: 'save-scenario', setup: 'A' },
  { ...PLAYED, type: 'save-scenario', inputs: { 0: 'Hi' } },
  { ...PLAYED, type: 'save-scenario', inputs: [{ type: 'say', text: 7 }] },
  ...[{ type: 'remember' }, { type: 'remember', whatIf: 'x' }, { type: 'remember', whatIf: [] }],
  { type: 'remember', whatIf: null },
  { ...SHOWN, type: 'shown', version: '3' },
  { ...SHOWN, type: 'shown', transcript: [1] },
  { ...SHOWN, type: 'shown', transcript: 'Bot' },
  { ...SHOWN, type: 'shown', at: 3 },
  { ...SHOWN, type: 'shown', played: Number.NaN },
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
