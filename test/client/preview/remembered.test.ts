import { describe, expect, it } from 'vitest';
import { Remembered, sequenceIn } from '../../../client/preview/remembered.js';

const A = { toString: () => 'file:///a.seqbot' };
const B = { toString: () => 'file:///b.seqbot' };

/** Keeps things as VS Code does: as JSON. */
function memento(kept?: unknown) {
  let text = kept === undefined ? undefined : JSON.stringify(kept);
  return {
    get: (): unknown => (text === undefined ? undefined : JSON.parse(text)),
    update: async (_: string, value: unknown) => {
      text = JSON.stringify(value);
    },
    size: () => text?.length ?? 0,
  };
}

describe('Remembered', () => {
  it('keeps one thing for each file', async () => {
    const remembered = new Remembered(memento());
    expect(remembered.get(A)).toBeUndefined();
    await remembered.set(A, { visitor: 'new' });
    await remembered.set(B, { visitor: 'known' });
    await remembered.set(A, { visitor: 'known', known: { name: 'Ann' } });
    expect(remembered.get(A)).toEqual({ visitor: 'known', known: { name: 'Ann' } });
    expect(remembered.get(B)).toEqual({ visitor: 'known' });
  });

  it('forgets the files that were not previewed for longest, and keeps nothing huge', async () => {
    const store = memento();
    const remembered = new Remembered(store);
    await remembered.set(A, {});
    await remembered.set(B, { text: 'x'.repeat(200_000) });
    expect(remembered.get(B)).toBeUndefined();
    for (let index = 0; index < 300; index++) await remembered.set({ toString: () => `x:${index}` }, {});
    expect(remembered.get(A)).toBeUndefined();
    expect(store.size()).toBeLessThan(10_000);
  });

  it.each([7, 'x', {}, [7], [['file:///a.seqbot']], [[7, {}]], null])(
    'begins anew where %j is kept',
    (kept) => {
      expect(new Remembered(memento(kept)).get(A)).toBeUndefined();
    },
  );

  it('takes names for what they are', async () => {
    const remembered = new Remembered(memento());
    await remembered.set({ toString: () => '__proto__' }, { visitor: 'new' });
    expect(remembered.get({ toString: () => '__proto__' })).toEqual({ visitor: 'new' });
    expect(remembered.get({ toString: () => 'constructor' })).toBeUndefined();
  });
});

describe('sequenceIn', () => {
  it('reads it with care', () => {
    expect(sequenceIn({ sequence: 'A' })).toBe('A');
    for (const value of [undefined, null, 'A', [], {}, { sequence: 7 }])
      expect(sequenceIn(value)).toBeUndefined();
  });
});
