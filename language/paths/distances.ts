import type { Position, Terrain } from './terrain.js';

/** How far each position is from the nearest goal, by id; `Infinity` where none is ahead. */
export type Distances = Float64Array;

/** What it costs to get on from a position: nothing, or one. */
export type Cost = (position: Position) => 0 | 1;

/** The distances to the nearest of some positions, going by the graph alone: conditions can all hold and fail. */
export function distancesTo(goals: Iterable<Position>, { positions }: Terrain, cost: Cost): Distances {
  const distances = new Float64Array(positions.length).fill(Infinity);
  let ring = [...goals];
  for (const goal of ring) distances[goal.id] = 0;
  for (let distance = 0; ring.length > 0; distance++) ring = nextRing(ring, distance, distances, cost);
  return distances;
}

/** Goes back from all positions of one distance. Returns those that are one farther away. */
function nextRing(ring: Position[], distance: number, distances: Distances, cost: Cost): Position[] {
  const farther: Position[] = [];
  for (let at = ring.pop(); at !== undefined; at = ring.pop()) {
    if (distances[at.id] !== distance) continue;
    for (const before of at.previous) {
      const step = cost(before);
      if (distance + step >= (distances[before.id] ?? 0)) continue;
      distances[before.id] = distance + step;
      (step === 0 ? ring : farther).push(before);
    }
  }
  return farther;
}
