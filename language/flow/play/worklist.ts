import type { BranchFlow } from '../graph.js';
import type { Tracked } from '../worlds/attributes.js';
import { hull, isWithin, simplified, type World } from '../worlds/world.js';
import type { WorldList } from '../worlds/world-list.js';
import { branchOrder } from './branch-order.js';
import { Liveness } from './liveness.js';
import type { Model } from './model.js';
import { Rounds } from './rounds.js';

/** Who came to a branch, and who of them is still to be played. */
interface Place {
  readonly branch: BranchFlow;
  /** What need not be told apart. */
  readonly dead: { readonly values: readonly Tracked[]; readonly uses: readonly Tracked[] };
  readonly seen: WorldList;
  readonly pending: WorldList;
  /** How often somebody new came. */
  arrivals: number;
  /** Whether some may be there that cannot be. */
  blurred: boolean;
}

/** Visitors to be played from the beginning of a branch. */
export interface Turn {
  readonly branch: BranchFlow;
  readonly worlds: readonly World[];
  readonly blurred: boolean;
}

/** Visitors at the beginnings of branches, which have their turns in the order in which they lead to each other. */
export class Arrivals {
  /** By the index of the branch. */
  private readonly places: Place[] = [];
  private readonly order: readonly BranchFlow[];
  /** The number of a branch in this order, by its index. */
  private readonly numbers: number[] = [];
  private readonly rounds: Rounds;
  private readonly liveness: Liveness;

  constructor(private readonly model: Model) {
    this.order = branchOrder(model.flow);
    for (const [number, { index }] of this.order.entries()) this.numbers[index] = number;
    this.rounds = new Rounds(this.order.length);
    this.liveness = new Liveness(this.order, model);
  }

  /** Somebody comes to a branch, perhaps only as far as can be said. */
  add(branch: BranchFlow, world: World, blurred: boolean): void {
    const place = this.placeOf(branch);
    const { seen, pending, dead } = place;
    const plain = simplified(world, dead.values, dead.uses);
    const blurs = this.model.blurs;
    const apart = place.arrivals < this.model.mostArrivals;
    const came = apart ? this.model.add(seen, plain) : this.putTogether(place, plain);
    if (!came) return;
    place.arrivals++;
    place.blurred ||= blurred || this.model.blurs > blurs;
    const [only, ...others] = seen.all;
    this.model.add(pending, only && others.length === 0 ? only : plain);
    this.rounds.add(this.numbers[branch.index] ?? 0);
  }

  /** The branch whose turn it is, with those who are new there. */
  next(): Turn | undefined {
    const branch = this.order[this.rounds.take() ?? -1];
    const place = branch && this.places[branch.index];
    return place && { branch, worlds: place.pending.take(), blurred: place.blurred };
  }

  /** Who came to each branch that anybody came to. */
  worlds(): ReadonlyMap<BranchFlow, readonly World[]> {
    return new Map(
      this.order.flatMap((branch) => {
        const place = this.places[branch.index];
        return place ? [[branch, place.seen.all]] : [];
      }),
    );
  }

  private placeOf(branch: BranchFlow): Place {
    const known = this.places[branch.index];
    if (known) return known;
    const dead = this.liveness.deadAt(branch);
    const [seen, pending] = [this.model.listOf(), this.model.listOf()];
    const made = { branch, dead, seen, pending, arrivals: 0, blurred: false };
    this.places[branch.index] = made;
    return made;
  }

  /**
   * Takes somebody in with all who were there before. Who is known in another way than before may have any value, so
   * that this comes to an end. Returns whether anybody is new.
   */
  private putTogether({ seen }: Place, world: World): boolean {
    if (seen.all.some((each) => isWithin(world, each))) return false;
    const [first, ...others] = seen.take();
    const before = others.reduce<World>(hull, first ?? world);
    const grown = [...this.model.tracked.values()].filter((each) => !isKnownWithin(world, before, each));
    seen.add(simplified(hull(before, world), grown, []));
    this.model.blur();
    return true;
  }
}

function isKnownWithin(inner: World, outer: World, { known, offset }: Tracked): boolean {
  return known.every((word, index) => {
    const place = offset + index;
    return ((inner[place] ?? 0) & word & ~(outer[place] ?? 0)) === 0;
  });
}
