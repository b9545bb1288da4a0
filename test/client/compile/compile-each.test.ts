import { expect, it } from 'vitest';
import { compileEach } from '../../../client/compile/all/compile-each.js';
import { summaryOf } from '../../../client/compile/all/summary.js';
import type { Outcome } from '../../../client/compile/compiler.js';

type Status = Outcome['status'];

/** A source, by what comes of it. */
interface Source {
  readonly comesTo: Status | 'failing';
}

/** Compiles such sources, and notes how many have begun and how many are being compiled at the same time. */
function run(names: readonly Source['comesTo'][], cancelAfter = Number.POSITIVE_INFINITY) {
  const sources = names.map((comesTo): Source => ({ comesTo }));
  const seen = { begun: 0, running: 0, most: 0 };
  const compile = async ({ comesTo }: Source): Promise<{ status: Status }> => {
    seen.most = Math.max(seen.most, ++seen.running);
    await Promise.resolve();
    seen.running--;
    if (comesTo === 'failing') throw new Error('read-only');
    return { status: comesTo };
  };
  const begin = (source: Source, before: number) => {
    expect([source, before]).toEqual([sources[seen.begun], seen.begun]);
    seen.begun++;
  };
  const tally = compileEach(sources, { compile, begin, isCancelled: () => seen.begun >= cancelAfter });
  return { seen, tally };
}

const several = (name: Source['comesTo'], count: number) => Array.from({ length: count }, () => name);

it('sorts what comes of each, and goes on behind a failure', async () => {
  const { tally } = run(['refused', 'failing', 'no-sequence', 'written', 'refused']);
  expect(await tally).toEqual({
    written: [{ comesTo: 'written' }],
    upToDate: [],
    refused: [{ comesTo: 'refused' }, { comesTo: 'refused' }],
    failed: [{ source: { comesTo: 'failing' }, error: new Error('read-only') }],
    isCancelled: false,
    left: [],
  });
});

it('compiles some at a time, and each once', async () => {
  const { seen, tally } = run(several('written', 100));
  expect((await tally).written).toHaveLength(100);
  expect(seen).toEqual({ begun: 100, running: 0, most: 8 });
});

it.each([1, 8, 20, 99])(
  'ends behind those that are being compiled when it is cancelled after %i',
  async (count) => {
    const { seen, tally } = run(several('written', 100), count);
    const { written, left, isCancelled } = await tally;
    expect([written.length, left.length, isCancelled]).toEqual([count, 100 - count, true]);
    expect(seen.running).toBe(0);
  },
);

const NOTHING = { written: [], upToDate: [], refused: [], failed: [], isCancelled: false, left: [] };

it.each([
  [{}, 'There are no bots to compile here.'],
  [{ written: [1, 2, 3], upToDate: [4] }, 'Compiled bots: 3 written, 1 up to date.'],
  [{ refused: [1] }, 'Compiled bots: 1 refused.'],
  [{ written: [1], failed: [{ source: 2, error: 'x' }] }, 'Compiled bots: 1 written, 1 not written.'],
  [{ isCancelled: true }, 'Compiling was cancelled.'],
  [{ isCancelled: true, written: [1], left: [2, 3] }, 'Compiling was cancelled: 1 written, 2 left out.'],
])('says %j as: %s', (tally, sentence) => {
  expect(summaryOf({ ...NOTHING, ...tally })).toBe(sentence);
});
