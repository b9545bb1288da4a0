import type { Totals } from './measure.js';

/** One part of the totals: how many of how many. */
export type Share = Totals['branches'];

/** The parts of the totals, in the order in which they are told. */
export const KINDS = ['branches', 'actions', 'outcomes'] as const satisfies readonly (keyof Totals)[];

/** How much of it was covered, in percent; all of nothing. Rounded down, so that only all of it is 100. */
export function percent({ covered, total }: Share): number {
  return total === 0 ? 100 : Math.floor((1000 * covered) / total) / 10;
}

/** The parts of which less was covered than so many percent. */
export function partsBelow(least: number, totals: Totals): readonly (keyof Totals)[] {
  return KINDS.filter((kind) => percent(totals[kind]) < least);
}
