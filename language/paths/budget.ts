import type { Step } from '../runtime/index.js';

/** Steps with many effects count more: a runaway one has a thousand. */
const EFFECTS = 20;

/** How much a search may still do. It is counted, never timed: the same search always finds the same. */
export class Budget {
  private used = 0;

  /** @param total how many transitions may be played */
  constructor(readonly total: number) {}

  get spent(): number {
    return this.used;
  }

  get exhausted(): boolean {
    return this.used >= this.total;
  }

  charge({ effects }: Step): void {
    this.used += 1 + Math.floor(effects.length / EFFECTS);
  }
}
