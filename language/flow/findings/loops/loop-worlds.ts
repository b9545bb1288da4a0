import { componentsOf, leadsRound } from '../../components.js';
import type { BranchFlow, Exit, SequenceFlow, Way } from '../../graph.js';
import type { Model } from '../../play/model.js';
import { playBranch } from '../../play/play-branch.js';
import type { World } from '../../worlds/world.js';

/** Where visitors can go on to without being waited for. */
export type Steps = ReadonlyMap<BranchFlow, ReadonlySet<BranchFlow>>;

/** Visitors at the beginning of a branch. */
interface Place {
  readonly branch: BranchFlow;
  readonly world: World;
  readonly next: Place[];
}

/** How many kinds of visitors are told apart at a branch, and besides. */
const PLACES_PER_BRANCH = 48;
const PLACES_BESIDES = 512;

/**
 * Follows visitors through branches for as long as nothing waits for them, and finds where they come back to a branch
 * just as they were there before: from there they go round for ever.
 *
 * @param worlds who can be at the beginnings of the branches
 * @param branches those to stay within, all of the model's sequence
 * @returns the steps on which they go round; nothing if too many kinds of visitors would have to be told apart
 */
export function roundsIn(
  model: Model,
  worlds: ReadonlyMap<BranchFlow, readonly World[]>,
  branches: ReadonlySet<BranchFlow>,
): Steps | undefined {
  const walk = new Walk(model, branches);
  for (const branch of branches) for (const world of worlds.get(branch) ?? []) walk.begin(branch, world);
  return walk.run() ? repeated(walk.places()) : undefined;
}

function repeated(places: Iterable<Place>): Steps {
  const steps = new Map<BranchFlow, Set<BranchFlow>>();
  const next = (place: Place) => place.next;
  for (const component of componentsOf(places, next)) {
    if (!leadsRound(component, next)) continue;
    const members = new Set(component);
    for (const place of component) {
      const known = steps.get(place.branch) ?? new Set();
      steps.set(place.branch, known);
      for (const other of place.next) if (members.has(other)) known.add(other.branch);
    }
  }
  return steps;
}

/** Where visitors come to in the same sequence; it may invite itself. */
function destination(by: Way | Exit, { name, branches, branchNames }: SequenceFlow): BranchFlow | undefined {
  if (!('target' in by)) return undefined;
  if (by.kind === 'invitation') return by.target === name ? branches[0] : undefined;
  return branchNames.get(by.target);
}

class Walk {
  private readonly known = new Map<BranchFlow, Map<string, Place>>();
  private readonly pending: Place[] = [];
  private room: number;

  constructor(
    private readonly model: Model,
    private readonly branches: ReadonlySet<BranchFlow>,
  ) {
    this.room = PLACES_BESIDES + PLACES_PER_BRANCH * branches.size;
  }

  begin(branch: BranchFlow, world: World): void {
    this.placeOf(branch, world);
  }

  /** Returns whether there was room for all. */
  run(): boolean {
    for (let place = this.pending.pop(); place !== undefined && this.room >= 0; place = this.pending.pop()) {
      this.leave(place);
    }
    return this.room >= 0;
  }

  *places(): Generator<Place> {
    for (const places of this.known.values()) yield* places.values();
  }

  private leave({ branch, world, next }: Place): void {
    for (const { by, world: after, waited } of playBranch(this.model, branch, [world])) {
      const target = waited ? undefined : destination(by, this.model.flow);
      if (target && this.branches.has(target)) next.push(this.placeOf(target, after));
    }
  }

  private placeOf(branch: BranchFlow, world: World): Place {
    const places = this.known.get(branch) ?? new Map<string, Place>();
    this.known.set(branch, places);
    const key = world.join();
    const known = places.get(key);
    if (known) return known;
    const made: Place = { branch, world, next: [] };
    places.set(key, made);
    this.pending.push(made);
    this.room--;
    return made;
  }
}
