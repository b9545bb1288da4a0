import { expect, it } from 'vitest';
import { compileEach } from '../../../client/compile/all/compile-each.js';
import { summaryOf } from '../../../client/compile/all/summary.js';
import type { Outcome } from '../../../client/compile/compiler.js';

const OUTCOMES = {
  refused: { status: 'refused', errors: 2 },
  declarations: { status: 'no-sequence', message: 'There is no sequence.' },
  dismissed: { status: 'dismissed' },
} as const satisfies Record<string, Outcome>;

type Name = keyof typeof OUTCOMES | 'failing';

async function compile(name: Name): Promise<Outcome> {
  if (name === 'failing') throw new Error('read-only');
  return OUTCOMES[name];
}

/** Cancelled once so many have begun. */
function run(names: readonly Name[], cancelAfter = Number.POSITIVE_INFINITY) {
  const begun: [string, number][] = [];
  const tally = compileEach(names, {
    compile,
    begin: (name, done) => begun.push([name, done]),
    isCancelled: () => begun.length >= cancelAfter,
  });
  return { begun, tally };
}

it('sorts what comes of each, and goes on behind a failure', async () => {
  const { begun, tally } = run(['refused', 'failing', 'declarations', 'refused']);
  expect(await tally).toEqual({
    written: [],
    upToDate: [],
    refused: ['refused', 'refused'],
    failed: [{ source: 'failing', error: new Error('read-only') }],
    isCancelled: false,
    left: [],
  });
  expect(begun.map(([, done]) => done)).toEqual([0, 1, 2, 3]);
});

it('ends behind the one that is being compiled when it is cancelled', async () => {
  const { begun, tally } = run(['refused', 'refused', 'declarations', 'failing'], 2);
  expect(await tally).toMatchObject({
    refused: ['refused', 'refused'],
    isCancelled: true,
    left: ['declarations', 'failing'],
  });
  expect(begun).toHaveLength(2);
});

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
