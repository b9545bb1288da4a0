import type { AttributeSet } from './attribute-set.js';

/** How many ways of coming to a state are kept besides the cheapest. */
const MOST = 8;

/** A way of coming to a state. */
export interface Coming {
  /** The attributes that were decided then: with fewer of them the conversation can go on in more ways. */
  readonly decided: AttributeSet;
  readonly cost: number;
  /** Whether another way is better in everything. */
  outdone: boolean;
  /** Whether another way is cheaper: then this one is good only for somebody of whom more is known. */
  readonly dearer: boolean;
}

/** The states that were come to, and how. */
export class Seen {
  private readonly ways = new Map<string, Coming[]>();

  /** Notes a way of coming to a state; `undefined` when one that is known is no worse in anything. */
  add(key: string, decided: AttributeSet, cost: number): Coming | undefined {
    const before = this.ways.get(key) ?? [];
    if (before.some((way) => isNoWorse(way, { decided, cost }))) return undefined;
    const dearer = before.some((way) => way.cost <= cost);
    if (dearer && before.length > MOST) return undefined;
    const way: Coming = { decided, cost, outdone: false, dearer };
    const kept = before.filter((other) => !isNoWorse(way, other));
    for (const other of before) other.outdone ||= isNoWorse(way, other);
    this.ways.set(key, [...kept, way]);
    return way;
  }
}

type Way = Pick<Coming, 'decided' | 'cost'>;

function isNoWorse(one: Way, other: Way): boolean {
  return one.cost <= other.cost && (one.decided & ~other.decided) === 0n;
}
