import type { BranchFlow } from './graph.js';
import type { Model } from './play/model.js';
import { hull, isWithin, type World } from './worlds/world.js';
import type { WorldList } from './worlds/world-list.js';

/** Who came to a branch, and who of them is still to be played. */
interface Place {
  readonly branch: BranchFlow;
  readonly seen: WorldList;
  readonly pending: WorldList;
  /** How often somebody new came. */
  arrivals: number;
}

/** Visitors to be played from the beginning of a branch. */
export interface Turn {
  readonly branch: BranchFlow;
  readonly worlds: readonly World[];
}

/** How often new visitors are taken in as they are; then together with all before; then with whoever else. */
const MOST_ARRIVALS = 96;
const MOST_GROWTHS = 128;
/** How often branches are played, over all of them. */
const TURNS_PER_BRANCH = 12;
const TURNS_BESIDES = 4096;

/** Visitors at the beginnings of branches. Branches are visited round by round, as they are first come to. */
export class Arrivals {
  private readonly places = new Map<BranchFlow, Place>();
  private readonly queue = new Set<Place>();
  private turns: number;

  constructor(private readonly model: Model) {
    this.turns = TURNS_BESIDES + TURNS_PER_BRANCH * model.flow.branches.length;
  }

  /** Somebody comes to a branch. */
  add(branch: BranchFlow, world: World): void {
    const place = this.placeOf(branch);
    const hurried = this.turns <= 0 || place.arrivals >= MOST_ARRIVALS;
    const came = hurried ? this.together(place, world) : this.model.add(place.seen, world);
    if (!came) return;
    place.arrivals++;
    // Whoever was put together is played together.
    const [only] = place.seen.all;
    const all = place.seen.all.length === 1 && only !== undefined ? only : world;
    this.model.add(place.pending, all);
    this.queue.add(place);
  }

  /** The branch that is next, with those who are new there. */
  next(): Turn | undefined {
    const [place] = this.queue;
    if (place === undefined) return undefined;
    this.queue.delete(place);
    this.turns--;
    return { branch: place.branch, worlds: place.pending.take() };
  }

  /** Who came to each branch that anybody came to. */
  worlds(): ReadonlyMap<BranchFlow, readonly World[]> {
    return new Map([...this.places].map(([branch, { seen }]) => [branch, seen.all]));
  }

  private placeOf(branch: BranchFlow): Place {
    const known = this.places.get(branch);
    if (known) return known;
    const made = { branch, seen: this.model.listOf(), pending: this.model.listOf(), arrivals: 0 };
    this.places.set(branch, made);
    return made;
  }

  /** Takes somebody in with all who were there before. Returns whether anybody is new. */
  private together(place: Place, world: World): boolean {
    if (place.seen.all.some((each) => isWithin(world, each))) return false;
    const before = place.seen
      .take()
      .reduce<World | undefined>((all, each) => (all ? hull(all, each) : each), undefined);
    const after = before ? hull(before, world) : world;
    if (before) this.model.blur();
    const certain = place.arrivals < MOST_ARRIVALS + MOST_GROWTHS && this.turns > 0;
    place.seen.add(certain ? after : this.model.everybody());
    return true;
  }
}
