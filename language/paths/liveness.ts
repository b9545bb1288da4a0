import { type AttributeBits, type AttributeSet, NO_ATTRIBUTES } from './attribute-set.js';
import type { Distances } from './distances.js';
import type { Position, Terrain } from './terrain.js';
import { useOf } from './uses.js';

/** Which attributes can still make a difference from each position on, by id. */
export type Liveness = readonly AttributeSet[];

/** What an action does to the attributes that matter, from what is after it to what is before. */
interface Transfer {
  readonly adds: AttributeSet;
  readonly removes: AttributeSet;
  /** Where `to` matters afterwards, so does `from` before. */
  readonly to: AttributeSet;
  readonly from: AttributeSet;
}

/** Works out which attributes matter: those that something looks at before they are replaced, on some way to a goal. */
export class LivenessAnalysis {
  private readonly transfers: readonly (Transfer | undefined)[];

  constructor(
    private readonly terrain: Terrain,
    bits: AttributeBits,
  ) {
    this.transfers = terrain.positions.map((position) => transferOf(position, bits));
  }

  /** `watched` are the attributes whose being unknown somewhere is a goal, by the position's id. */
  liveFor(watched: ReadonlyMap<number, AttributeSet>, distances: Distances): Liveness {
    const { positions } = this.terrain;
    const live: AttributeSet[] = new Array(positions.length).fill(NO_ATTRIBUTES);
    const pending = positions.filter(({ id }) => this.matters(id, watched) && distances[id] !== Infinity);
    for (let position = pending.pop(); position !== undefined; position = pending.pop()) {
      const before = this.before(position, live) | (watched.get(position.id) ?? NO_ATTRIBUTES);
      if (before === live[position.id]) continue;
      live[position.id] = before;
      for (const from of position.previous) if (distances[from.id] !== Infinity) pending.push(from);
    }
    return live;
  }

  /** Only where something begins to matter there is anything to pass on. */
  private matters(id: number, watched: ReadonlyMap<number, AttributeSet>): boolean {
    return watched.has(id) || (this.transfers[id]?.adds ?? NO_ATTRIBUTES) !== NO_ATTRIBUTES;
  }

  private before(position: Position, live: Liveness): AttributeSet {
    const after = liveAfter(position, live);
    const transfer = this.transfers[position.id];
    if (transfer === undefined) return after;
    const copied = (after & transfer.to) === NO_ATTRIBUTES ? NO_ATTRIBUTES : transfer.from;
    return (after & ~transfer.removes) | transfer.adds | copied;
  }
}

/** What can make a difference once the action of a position is done. */
export function liveAfter({ next }: Position, live: Liveness): AttributeSet {
  let after = NO_ATTRIBUTES;
  for (const { id } of next) after |= live[id] ?? NO_ATTRIBUTES;
  return after;
}

function transferOf({ action, branch }: Position, bits: AttributeBits): Transfer | undefined {
  if (action === undefined) return undefined;
  const { looksAt, replaces, copies } = useOf(action, branch.sequence.source.skipKnownAttributes);
  if (looksAt.length === 0 && replaces === undefined && copies === undefined) return undefined;
  return {
    adds: bits.setOf(looksAt),
    removes: replaces === undefined ? NO_ATTRIBUTES : bits.of(replaces),
    to: copies === undefined ? NO_ATTRIBUTES : bits.of(copies.to),
    from: bits.setOf(copies?.from ?? []),
  };
}
