import type { CoverableItem, Coverables, Covered, ProtocolRange } from '../../../server/protocol.js';

/** How many things of a kind there are, and how many of them were played. */
export interface Count {
  readonly covered: number;
  readonly total: number;
}

export interface Counts {
  readonly branches: Count;
  readonly actions: Count;
  readonly outcomes: Count;
}

/** Something that can be played, and how often it was. */
export interface CountedItem {
  readonly item: CoverableItem;
  readonly count: number;
}

/** An action with what can come of it. */
export interface CountedAction extends CountedItem {
  readonly outcomes: readonly CountedItem[];
}

/** A sequence as a whole. */
export interface SequenceTally extends Counts {
  readonly name: string;
  /** Where it stands, if it is known. */
  readonly range?: ProtocolRange | undefined;
}

export interface FileTally extends Counts {
  readonly uri: string;
  readonly branchItems: readonly CountedItem[];
  readonly actionItems: readonly CountedAction[];
  /** In the order of the file. */
  readonly sequences: readonly SequenceTally[];
}

/** Adds up how often things were played in several runs. */
export class CoverageCounts {
  private readonly counts = new Map<string, number>();

  /** Adds what one run has played. */
  add(covered: readonly Covered[]): void {
    for (const { key, count } of covered) this.counts.set(key, this.of(key) + count);
  }

  of(key: string): number {
    return this.counts.get(key) ?? 0;
  }
}

/**
 * What was played of each file, in the order of their addresses.
 * @param bots what each of several bots can play; what they share is counted once
 */
export function tallyOf(bots: readonly Coverables[], counts: CoverageCounts): FileTally[] {
  const items = new Map(bots.flatMap((bot) => bot.items.map((item) => [item.key, item])));
  const ranges = new Map(bots.flatMap(rangesIn));
  const files = groupBy([...items.values()], ({ uri }) => uri);
  const tallies = Array.from(files, ([uri, own]) => fileTally(uri, inOrder(own), counts, ranges));
  return tallies.sort((one, other) => (one.uri < other.uri ? -1 : 1));
}

/** The counts of several files together. */
export function sumOf(all: readonly Counts[]): Counts {
  const sum = (kind: keyof Counts): Count => ({
    covered: all.reduce((so, each) => so + each[kind].covered, 0),
    total: all.reduce((so, each) => so + each[kind].total, 0),
  });
  return { branches: sum('branches'), actions: sum('actions'), outcomes: sum('outcomes') };
}

type Ranges = ReadonlyMap<string, ProtocolRange>;

function rangesIn({ sequences }: Coverables): [string, ProtocolRange][] {
  return sequences.map(({ uri, name, range }) => [`${uri} ${name}`, range]);
}

function fileTally(
  uri: string,
  items: readonly CoverableItem[],
  counts: CoverageCounts,
  ranges: Ranges,
): FileTally {
  const counted = items.map((item) => ({ item, count: counts.of(item.key) }));
  const outcomes = groupBy(
    counted.filter(({ item }) => item.kind === 'outcome'),
    ({ item }) => item.action,
  );
  const actions = counted.filter(({ item }) => item.kind === 'action');
  const sequences = groupBy(counted, ({ item }) => item.sequence);
  return {
    uri,
    ...countsOf(counted),
    branchItems: counted.filter(({ item }) => item.kind === 'branch'),
    actionItems: actions.map((action) => ({ ...action, outcomes: outcomes.get(action.item.key) ?? [] })),
    sequences: Array.from(sequences, ([name, own]) => ({
      name,
      range: ranges.get(`${uri} ${name}`),
      ...countsOf(own),
    })),
  };
}

function countsOf(items: readonly CountedItem[]): Counts {
  const count = (kind: CoverableItem['kind']): Count => {
    const own = items.filter(({ item }) => item.kind === kind);
    return { covered: own.filter((each) => each.count > 0).length, total: own.length };
  };
  return { branches: count('branch'), actions: count('action'), outcomes: count('outcome') };
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function inOrder(items: readonly CoverableItem[]): CoverableItem[] {
  return items.toSorted(
    (one, other) =>
      one.range.start.line - other.range.start.line ||
      one.range.start.character - other.range.start.character,
  );
}
