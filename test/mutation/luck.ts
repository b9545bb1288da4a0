import { draw, seeded } from '../../language/runtime/chance.js';

/** Chance that can be had again: the same seed, the same picks. */
export class Luck {
  private chance: number;

  constructor(seed: number) {
    this.chance = seeded(seed);
  }

  /** A number from 0 up to but without `below`. */
  below(below: number): number {
    const { value, chance } = draw(this.chance);
    this.chance = chance;
    return Math.floor(value * below);
  }

  /** True in so many of a hundred cases. */
  percent(share: number): boolean {
    return this.below(100) < share;
  }

  /** @throws if there is nothing to pick from */
  pick<T>(from: readonly T[]): T {
    const picked = from[this.below(from.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from');
    return picked;
  }

  /** So many of them, each once, in an order of their own; all where there are not more. */
  some<T>(from: readonly T[], count: number): T[] {
    const rest = [...from];
    return Array.from({ length: Math.min(count, rest.length) }, () =>
      rest.splice(this.below(rest.length), 1),
    ).flat();
  }
}
