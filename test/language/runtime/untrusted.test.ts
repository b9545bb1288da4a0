import { describe, expect, it } from 'vitest';
import { isInput, isInputs, isSetup } from '../../../language/runtime/untrusted.js';

/** As another process sends it: names such as `__proto__` are properties like any other. */
const PROTO: unknown = JSON.parse('{"__proto__": "a", "constructor": "b"}');

const setups: unknown[] = [
  {},
  { sequence: 'A', branch: '__proto__', channel: 'sms', profile: PROTO, seed: -3 },
  { circumstances: {} },
  { circumstances: { online: 'nobody', popups: 'blocked', splits: [0, 2], parts: [] } },
  { circumstances: { online: ['maya'], parts: [{ sequence: 'A', branch: 'B', part: 1 }] } },
];

const noSetups: unknown[] = [
  ...[undefined, null, 7, 'A', [], [{}]],
  ...[{ sequence: 1 }, { sequence: null }, { branch: {} }, { channel: 'fax' }, { seed: 0.5 }, { seed: '1' }],
  ...[{ profile: { name: 1 } }, { profile: ['a'] }, { profile: 'a' }],
  ...[{ circumstances: [] }, { circumstances: { online: 'some' } }, { circumstances: { online: [1] } }],
  ...[{ circumstances: { popups: true } }, { circumstances: { splits: [-1] } }],
  ...[{ circumstances: { parts: [{ sequence: 'A', branch: 'B' }] } }, { circumstances: { parts: {} } }],
];

const inputs: unknown[] = [
  { type: 'say', text: '' },
  { type: 'pick', index: 0 },
  { type: 'open-link', index: 12 },
  { type: 'complete-widget' },
  { type: 'cancel-widget' },
  { type: 'call-result', result: { kind: 'json', json: null } },
  { type: 'call-result', result: { kind: 'json', json: [PROTO] } },
  { type: 'call-result', result: { kind: 'values', values: PROTO } },
  { type: 'call-result', result: { kind: 'failed' } },
  { type: 'edit-profile', attribute: '__proto__', value: 'x' },
  { type: 'edit-profile', attribute: 'name', value: null },
  { type: 'change-circumstances', circumstances: { online: 'everyone' } },
];

const noInputs: unknown[] = [
  ...[undefined, null, 7, 'say', [], {}, { type: 'constructor' }, { type: '__proto__' }, { type: 7 }],
  ...[
    { type: 'say' },
    { type: 'say', text: ['a'] },
    { type: 'pick', index: -1 },
    { type: 'pick', index: '0' },
  ],
  ...[
    { type: 'pick', index: Number.NaN },
    { type: 'open-link', index: 0.5 },
  ],
  ...[{ type: 'call-result' }, { type: 'call-result', result: { kind: 'json' } }],
  ...[{ type: 'call-result', result: { kind: 'values', values: { a: 1 } } }],
  ...[
    { type: 'call-result', result: { kind: 'late' } },
    { type: 'edit-profile', attribute: 'name' },
  ],
  ...[{ type: 'edit-profile', attribute: 1, value: 'x' }, { type: 'change-circumstances' }],
  ...[{ type: 'change-circumstances', circumstances: { parts: [null] } }],
];

describe('isSetup', () => {
  it.each(setups.map((value) => ({ value })))('takes $value', ({ value }) => {
    expect(isSetup(value)).toBe(true);
  });
  it.each(noSetups.map((value) => ({ value })))('refuses $value', ({ value }) => {
    expect(isSetup(value)).toBe(false);
  });
});

describe('isInput', () => {
  it.each(inputs.map((value) => ({ value })))('takes $value', ({ value }) => {
    expect(isInput(value)).toBe(true);
  });
  it.each(noInputs.map((value) => ({ value })))('refuses $value', ({ value }) => {
    expect(isInput(value)).toBe(false);
  });
});

describe('isInputs', () => {
  it('takes a list only if all of it are inputs', () => {
    expect(isInputs([])).toBe(true);
    expect(isInputs(inputs)).toBe(true);
    expect(isInputs([...inputs, { type: 'say' }])).toBe(false);
    expect(isInputs({ 0: inputs[0], length: 1 })).toBe(false);
  });
});
