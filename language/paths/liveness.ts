import { type AttributeBits, type AttributeSet, NO_ATTRIBUTES } from './attribute-set.js';
import type { Distances } from './distances.js';
import type { Position, Terrain } from './terrain.js';
import { useOf } from './uses.js';

/** Which attributes can still make a difference from each position on, by id. */
export type Liveness = readonly AttributeSet[];

/**
 * The attributes that something looks at before it is replaced, on some way from a position to a goal. `watched` are
 * those whose being unknown somewhere is a goal, by the position's id.
 */
export function liveAttributes(
  { positions }: Terrain,
  bits: AttributeBits,
  watched: ReadonlyMap<number, AttributeSet>,
  distances: Distances,
): Liveness {
  const live: AttributeSet[] = new Array(positions.length).fill(NO_ATTRIBUTES);
  const pending = positions.filter(({ id }) => distances[id] !== Infinity);
  const waiting = new Uint8Array(positions.length);
  for (const { id } of pending) waiting[id] = 1;
  for (let position = pending.pop(); position !== undefined; position = pending.pop()) {
    const { id } = position;
    waiting[id] = 0;
    const before = liveBefore(position, liveAfter(position, live), bits) | (watched.get(id) ?? NO_ATTRIBUTES);
    if (before === live[id]) continue;
    live[id] = before;
    for (const { id: from } of position.previous) {
      if (waiting[from] === 1 || distances[from] === Infinity) continue;
      waiting[from] = 1;
      const again = positions[from];
      if (again !== undefined) pending.push(again);
    }
  }
  return live;
}

/** What can make a difference once the action of a position is done. */
export function liveAfter({ next }: Position, live: Liveness): AttributeSet {
  let after = NO_ATTRIBUTES;
  for (const { id } of next) after |= live[id] ?? NO_ATTRIBUTES;
  return after;
}

function liveBefore({ action, branch }: Position, after: AttributeSet, bits: AttributeBits): AttributeSet {
  if (action === undefined) return after;
  const { looksAt, replaces, copies } = useOf(action, branch.sequence.source.skipKnownAttributes);
  let before = after;
  if (replaces !== undefined) before &= ~bits.of(replaces);
  if (copies !== undefined && (after & bits.of(copies.to)) !== NO_ATTRIBUTES)
    before |= bits.setOf(copies.from);
  return before | bits.setOf(looksAt);
}
