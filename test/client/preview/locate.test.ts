import { describe, expect, it } from 'vitest';
import { locate } from '../../../client/preview/locate.js';
import type { SourceMap } from '../../../language/bot/source-map.js';

const map: SourceMap = {
  sources: ['file:///a.seqbot', 'file:///b.seqbot'],
  entries: {
    '/sequences/0': [0, 1, 0, 9, 1],
    '/sequences/0/branches/0/actions/2': [1, 4, 2, 4, 20],
    '/agents/0': [7, 0, 0, 0, 1],
  },
};

const cases = [
  { address: '/sequences/0', uri: 'file:///a.seqbot' },
  { address: '/sequences/0/branches/0/actions/2', uri: 'file:///b.seqbot' },
  { address: '/sequences/0/branches/0/actions/2/options/1', uri: 'file:///b.seqbot' },
  { address: '/sequences/0/branches/3', uri: 'file:///a.seqbot' },
  { address: '', uri: undefined },
  { address: '/sequences/1', uri: undefined },
  { address: '/agents/0', uri: undefined },
  { address: 'constructor', uri: undefined },
  { address: '/__proto__', uri: undefined },
];

describe('locate', () => {
  it.each(cases)('finds "$address" in $uri', ({ address, uri }) => {
    expect(locate(map, address)?.uri).toBe(uri);
  });
});
