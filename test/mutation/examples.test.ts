import { expect, test, vi } from 'vitest';
import { sources } from '../examples/examples.js';
import { isDeep, seed } from '../support/random-runs.js';
import { Lab } from './lab.js';
import { Luck } from './luck.js';
import { described } from './mutations.js';
import { Score } from './score.js';

// Thousands of bots in a deep run.
vi.setConfig({ testTimeout: 3_600_000 });

/** How many mutations that make a difference are tried; in a deep run all there are. */
const ENOUGH = isDeep ? Number.POSITIVE_INFINITY : 200;

/** The files of each example: those of one folder, or one. */
const examples = new Map<string, Record<string, string>>();
for (const [path, source] of Object.entries(sources)) {
  const name = path.split('/')[1] ?? path;
  examples.set(name, { ...examples.get(name), [path]: source });
}
const labs = await Promise.all([...examples.values()].map((files) => Lab.of(files)));
const all = labs.flatMap((lab) => lab.mutations().map((mutation) => ({ lab, mutation })));

test(`scenarios mind whatever changes a bot, as far as they can say it (seed ${seed})`, async () => {
  const score = new Score();
  for (const { lab, mutation } of new Luck(seed).some(all, all.length)) {
    if (score.telling >= ENOUGH) break;
    score.add(mutation, await lab.verdict(mutation));
  }
  console.log(`${score}`);
  expect(score.of('survived').map(described)).toEqual([]);
  expect(score.telling).toBeGreaterThanOrEqual(200);
});
