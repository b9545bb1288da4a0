import { describe, expect, it } from 'vitest';
import { contains, isRelative } from '../../../client/compile/paths.js';

describe('isRelative', () => {
  it.each(['out', './out', 'a/b', '..'])('takes "%s"', (folder) => expect(isRelative(folder)).toBe(true));
  it.each(['/out', '\\out', 'C:\\out', 'c:/out', '~/out'])('refuses "%s"', (folder) =>
    expect(isRelative(folder)).toBe(false),
  );
});

describe('contains', () => {
  const cases = [
    { outer: '/ws', inner: '/ws', within: true },
    { outer: '/ws', inner: '/ws/out', within: true },
    { outer: '/ws/', inner: '/ws/out', within: true },
    { outer: '/ws', inner: '/ws-other/out', within: false },
    { outer: '/ws', inner: '/', within: false },
    { outer: '/', inner: '/out', within: true },
  ];
  it.each(cases)('$outer holds $inner: $within', ({ outer, inner, within }) =>
    expect(contains(outer, inner)).toBe(within),
  );
});
