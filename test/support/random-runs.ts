/** Whether `npm run test:deep` runs: it tries many more random things, other ones at each run. */
export const isDeep = process.env.SEQBOT_DEEP === '1';

/** What random things begin with; `SEQBOT_SEED` makes a run of the past again. */
export const seed = Number(process.env.SEQBOT_SEED ?? (isDeep ? Date.now() % 2 ** 31 : 20_261_122));

/** The settings of a property: how many random things are tried usually, and how many in a deep run. */
export function randomRuns(usual: number, deep: number): { readonly seed: number; readonly numRuns: number } {
  return { seed, numRuns: isDeep ? deep : usual };
}
