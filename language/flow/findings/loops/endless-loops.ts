import type { BotFlow } from '../../bot-flow.js';
import type { BranchFlow } from '../../graph.js';
import { askingIn, isSilent } from './silent.js';

/** Branches that lead round; the first in the source comes first. */
export type Circle = readonly BranchFlow[];

/** The loops out of which nothing leads, and that never wait for the visitor. */
export function endlessLoops(flow: BotFlow, played: readonly BranchFlow[]): Circle[] {
  const next = new Map(played.map((branch) => [branch, soleSuccessor(branch, flow)]));
  return cyclesOf(played, (branch) => next.get(branch)).filter((loop) => !asksAgain(loop, flow));
}

/** Where a branch leads to whatever happens, and without asking each visitor for something. */
function soleSuccessor(branch: BranchFlow, flow: BotFlow): BranchFlow | undefined {
  const { ways, exits } = branch;
  if (exits.length > 0 || !ways.every(isSilent) || askingIn(branch, flow).always) return undefined;
  const destinations = new Set(ways.map((way) => flow.destination(way, branch)));
  const [only] = destinations;
  return destinations.size === 1 ? only : undefined;
}

/** The cycles of a graph in which one edge at most leaves each node; each begins with its first node. */
function cyclesOf<T>(nodes: readonly T[], next: (node: T) => T | undefined): T[][] {
  const cycles: T[][] = [];
  const seen = new Map<T, T>();
  for (const start of nodes) {
    let node: T | undefined = start;
    for (; node !== undefined && !seen.has(node); node = next(node)) seen.set(node, start);
    if (node !== undefined && seen.get(node) === start) cycles.push(cycleFrom(node, next));
  }
  const places = new Map(nodes.map((node, index) => [node, index]));
  return cycles.map((cycle) => beginningWithFirst(cycle, places));
}

function cycleFrom<T>(start: T, next: (node: T) => T | undefined): T[] {
  const cycle = [start];
  for (let node = next(start); node !== undefined && node !== start; node = next(node)) cycle.push(node);
  return cycle;
}

function beginningWithFirst<T>(cycle: readonly T[], places: ReadonlyMap<T, number>): T[] {
  let first = 0;
  let earliest = Number.POSITIVE_INFINITY;
  for (const [index, node] of cycle.entries()) {
    const place = places.get(node) ?? earliest;
    if (place < earliest) [first, earliest] = [index, place];
  }
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

/** Whether something that the visitor is asked for is forgotten again on the way round. */
function asksAgain(loop: Circle, flow: BotFlow): boolean {
  const asking = loop.map((branch) => askingIn(branch, flow));
  const cleared = new Set(asking.flatMap((each) => [...each.cleared]));
  return asking.some(({ whileUnknown }) => [...whileUnknown].some((attribute) => cleared.has(attribute)));
}
