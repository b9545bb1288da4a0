/** One draw: a number from 0 up to but without 1, and the generator's next state. */
export interface Draw {
  readonly value: number;
  readonly chance: number;
}

/** The generator's first state for a seed: any number, of which 32 bits count. */
export function seeded(seed: number): number {
  return seed >>> 0;
}

/** Draws with the mulberry32 generator. The same state always gives the same draw. */
export function draw(chance: number): Draw {
  const next = (chance + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32, chance: next };
}

/** The index of the part that a draw falls on, parts being as likely as their shares are large; 0 if none has any. */
export function pickPart(shares: readonly number[], value: number): number {
  const likely = shares.flatMap((share, index) => (share > 0 ? [{ share, index }] : []));
  let rest = value * likely.reduce((total, part) => total + part.share, 0);
  for (const { share, index } of likely) {
    rest -= share;
    if (rest < 0) return index;
  }
  // Only rounding gets here: the draw was as good as 1.
  return likely.at(-1)?.index ?? 0;
}
