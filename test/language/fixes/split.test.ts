import { describe, expect, it } from 'vitest';
import { hundred } from '../../../language/fixes/split.js';

const cases: [number[], number[]][] = [
  [
    [50, 40],
    [56, 44],
  ],
  [
    [33, 33, 33.3],
    [33, 33, 34],
  ],
  [
    [30, 30, 30],
    [34, 33, 33],
  ],
  [
    [1, 500, 200],
    [1, 71, 28],
  ],
  [
    [1, 10_000],
    [1, 99],
  ],
  [
    [0.1, 0.1, 5000],
    [1, 1, 98],
  ],
  [
    [0, 50, 40],
    [0, 56, 44],
  ],
  [
    [0, 0],
    [50, 50],
  ],
  [[7], [100]],
  [Array(100).fill(3), Array(100).fill(1)],
];

describe('shares', () => {
  it.each(cases)('%j become %j', (shares, expected) => {
    expect(hundred(shares)).toEqual(expected);
    expect(hundred(shares)?.reduce((sum, share) => sum + share, 0)).toBe(100);
  });

  it.each([[[]], [Array(101).fill(1)]])('cannot make a hundred: %j', (shares) => {
    expect(hundred(shares)).toBeUndefined();
  });
});
