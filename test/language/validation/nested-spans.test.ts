import { describe, expect, it } from 'vitest';
import { NestedSpans } from '../../../language/validation/nested-spans.js';

const [all, left, inLeft, empty, right, alsoRight] = [
  { start: 0, end: 20 },
  { start: 2, end: 9 },
  { start: 4, end: 6 },
  { start: 10, end: 10 },
  { start: 12, end: 18 },
  { start: 12, end: 18 },
];

describe('nested spans', () => {
  const spans = new NestedSpans([alsoRight, inLeft, all, empty, left, right]);

  it.each([
    [0, [all]],
    [2, [left, all]],
    [4, [inLeft, left, all]],
    [5, [inLeft, left, all]],
    [6, [left, all]],
    [9, [all]],
    [10, [all]],
    [17, [right, alsoRight, all]],
    [18, [all]],
    [20, []],
    [-1, []],
  ])('around %i', (offset, expected) => expect(spans.around(offset)).toEqual(expected));

  it('are none of none', () => expect(new NestedSpans([]).around(0)).toEqual([]));
});
