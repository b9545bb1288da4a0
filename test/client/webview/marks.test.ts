import { describe, expect, test } from 'vitest';
import { nearCursor } from '../../../client/webview/chat/components/log/marks.js';
import { isReworded } from '../../../client/webview/chat/components/log/reworded.js';
import type { Entry } from '../../../client/webview/chat/state/entry.js';

const A = '/sequences/0/branches/1';
const B = '/sequences/0/branches/10';

const enter = (...entered: readonly string[]): Entry => ({
  kind: 'branches',
  turn: 0,
  at: entered.at(-1) ?? '',
  names: entered.map((each) => each.slice(-1)),
  entered,
});
const says = (at: string, text: string): Entry => ({ kind: 'bot', turn: 0, at, text: [text], media: [] });
const hears = (text: string): Entry => ({ kind: 'visitor', turn: 0, text, picked: false });
const offers = (at: string, index: number | undefined, ...labels: readonly string[]): Entry => ({
  kind: 'bubbles',
  turn: 0,
  at,
  labels,
  choice: index === undefined ? { is: 'open' } : { is: 'picked', index, turn: 1 },
});

describe("the branch of the editor's cursor", () => {
  const log = [enter(A), says(`${A}/actions/0`, 'Hi'), hears('x'), enter(B), says(`${B}/actions/0`, 'Ho')];

  test.each([
    { branch: undefined, near: [false, false, false, false, false] },
    { branch: A, near: [true, true, true, false, false] },
    { branch: B, near: [false, false, false, true, true] },
    { branch: '/sequences/0/branches/2', near: [false, false, false, false, false] },
  ])('is marked with all that it says and hears: $branch', ({ branch, near }) => {
    expect(nearCursor(log, branch)).toEqual(near);
  });

  test('is marked where it was only passed through', () => {
    expect(nearCursor([enter(A, B)], A)).toEqual([true]);
  });
});

describe('an entry is reworded', () => {
  test.each([
    { what: 'another text', before: says(A, 'Hi'), now: says(A, 'Hello'), reworded: true },
    { what: 'another place', before: says(A, 'Hi'), now: says(B, 'Hi'), reworded: false },
    {
      what: 'another label',
      before: offers(A, undefined, 'a'),
      now: offers(A, undefined, 'b'),
      reworded: true,
    },
    { what: 'a pick', before: offers(A, undefined, 'a'), now: offers(A, 0, 'a'), reworded: false },
    { what: 'another kind of entry', before: says(A, 'Hi'), now: hears('Hi'), reworded: false },
    { what: 'another answer', before: hears('a'), now: hears('b'), reworded: false },
  ])('by $what: $reworded', ({ before, now, reworded }) => {
    expect(isReworded(before, now)).toBe(reworded);
  });
});
