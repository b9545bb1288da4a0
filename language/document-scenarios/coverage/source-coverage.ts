import type { Ran, Suite } from '../suite.js';
import { inSource, type SourceCoverable } from './coverables.js';

/** How many of how many were played at least once. */
export interface Share {
  readonly covered: number;
  readonly total: number;
}

export interface Totals {
  readonly branches: Share;
  readonly actions: Share;
  readonly outcomes: Share;
}

/** Something that can be covered, and how often it was. */
export interface CoveredItem {
  readonly coverable: SourceCoverable;
  readonly count: number;
}

export interface SequenceCoverage {
  readonly sequence: string;
  readonly totals: Totals;
  /** In the order of the source. */
  readonly items: readonly CoveredItem[];
}

export interface FileCoverage {
  readonly uri: string;
  readonly totals: Totals;
  /** In the order of the source. */
  readonly sequences: readonly SequenceCoverage[];
}

/** What many runs covered together, over many files. The order in which they are added makes no difference. */
export class SourceCoverage {
  private readonly coverables = new Map<string, SourceCoverable>();
  private readonly counts = new Map<string, number>();
  private readonly suites = new WeakSet<Suite>();

  /** Adds what can be covered of the bot of a suite, though none of it may have been. */
  addSuite(suite: Suite): void {
    if (this.suites.has(suite)) return;
    this.suites.add(suite);
    for (const coverable of suite.coverables)
      if (!this.coverables.has(coverable.key)) this.coverables.set(coverable.key, inSource(coverable));
  }

  /** Adds what a scenario of a suite played. */
  add(suite: Suite, ran: Ran): void {
    this.addSuite(suite);
    for (const { key, count } of suite.covered(ran))
      this.counts.set(key, (this.counts.get(key) ?? 0) + count);
  }

  /** How often something was played, by its key. */
  countOf(key: string): number {
    return this.counts.get(key) ?? 0;
  }

  /** By file, in the order of their addresses. */
  files(): FileCoverage[] {
    const items = [...this.coverables.values()].map((coverable) => ({
      coverable,
      count: this.countOf(coverable.key),
    }));
    return [...grouped(items, ({ coverable }) => coverable.place.uri)]
      .map(([uri, members]) => fileCoverage(uri, members))
      .sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** Over all files. */
  totals(): Totals {
    const coverables = [...this.coverables.values()];
    return totalsOf(coverables.map((coverable) => ({ coverable, count: this.countOf(coverable.key) })));
  }
}

function fileCoverage(uri: string, items: readonly CoveredItem[]): FileCoverage {
  const sequences = [...grouped(items, ({ coverable }) => coverable.sequence)].map(
    ([sequence, members]): SequenceCoverage => ({
      sequence,
      totals: totalsOf(members),
      items: members,
    }),
  );
  return { uri, totals: totalsOf(items), sequences: sequences.sort((a, b) => lineOf(a) - lineOf(b)) };
}

function lineOf({ items }: SequenceCoverage): number {
  return items[0]?.coverable.place.range.start.line ?? 0;
}

/** The shares of what was played. */
export function totalsOf(items: readonly CoveredItem[]): Totals {
  return {
    branches: shareOf('branch', items),
    actions: shareOf('action', items),
    outcomes: shareOf('outcome', items),
  };
}

function shareOf(kind: SourceCoverable['kind'], items: readonly CoveredItem[]): Share {
  const members = items.filter(({ coverable }) => coverable.kind === kind);
  return { covered: members.filter(({ count }) => count > 0).length, total: members.length };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
