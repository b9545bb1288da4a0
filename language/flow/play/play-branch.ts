import type { Address } from '../../bot/address.js';
import type { BranchFlow, Exit, Way } from '../graph.js';
import type { World } from '../worlds/world.js';
import type { WorldList } from '../worlds/world-list.js';
import type { Step } from './branch-code.js';
import type { Model } from './model.js';

/** Visitors who leave a branch. */
export interface Leaving {
  readonly by: Way | Exit;
  readonly world: World;
  /** Whether the branch waited for the visitor. */
  readonly waited: boolean;
}

/** What is seen while a branch is played. */
export interface Observer {
  /** The condition at an address can turn out so. */
  readonly decide: (at: Address, holds: boolean) => void;
  /**
   * A text of the action at an address shows an attribute that is unknown and has not been shown before, to everybody
   * in a world or to some.
   */
  readonly show: (at: Address, attribute: string, always: boolean) => void;
}

const NOBODY: Observer = { decide: () => {}, show: () => {} };

/**
 * Plays a branch from its beginning with the visitors of some worlds, until they leave it: in all ways in which they
 * can, and no others as long as the model stays exact.
 *
 * @param model of the sequence that the branch is of; the worlds are its own
 */
export function playBranch(
  model: Model,
  branch: BranchFlow,
  worlds: readonly World[],
  observer: Observer = NOBODY,
): readonly Leaving[] {
  const { steps, ranOut } = model.code(branch);
  const play = new Play(model);
  const end = { by: ranOut };
  for (const world of worlds) play.arrive(steps[0] ?? end, world, false);
  for (const step of steps) play.step(step, end, observer);
  return play.leavings();
}

/** Where visitors can come to: an action, or out of the branch. */
type Place = Step | Leave;
interface Leave {
  readonly by: Way | Exit | undefined;
}

/** Visitors at one place: those who were not waited for, and those who were. */
type Arrived = Map<boolean, WorldList>;

class Play {
  private readonly arrived = new Map<Step, Arrived>();
  private readonly left = new Map<Way | Exit, Arrived>();

  constructor(private readonly model: Model) {}

  arrive(place: Place, world: World, waited: boolean): void {
    if ('transfer' in place) this.add(this.arrived, place, world, waited);
    else if (place.by !== undefined) this.add(this.left, place.by, world, waited);
  }

  step(step: Step, end: Leave, observer: Observer): void {
    const arrived = this.arrived.get(step);
    if (arrived === undefined) return;
    for (const [waited, worlds] of arrived) {
      const outcomes = {
        decide: (at: Address, holds: boolean) => observer.decide(at, holds),
        show: (at: Address, attribute: string, always: boolean) => observer.show(at, attribute, always),
        goOn: (world: World, waits = false) => this.arrive(step.next ?? end, world, waited || waits),
        enter: (block: 'then' | 'otherwise', world: World) =>
          this.arrive(step.blocks[block] ?? end, world, waited),
        leave: (by: Way | Exit | undefined, world: World, waits = false) =>
          this.arrive({ by }, world, waited || waits),
      };
      for (const world of worlds.all) step.transfer(world, outcomes);
    }
  }

  leavings(): readonly Leaving[] {
    const leavings: Leaving[] = [];
    for (const [by, arrived] of this.left) {
      for (const [waited, worlds] of arrived) {
        for (const world of worlds.all) leavings.push({ by, world, waited });
      }
    }
    return leavings;
  }

  private add<K>(places: Map<K, Arrived>, place: K, world: World, waited: boolean): void {
    const arrived = places.get(place) ?? new Map<boolean, WorldList>();
    places.set(place, arrived);
    const list = arrived.get(waited);
    if (list === undefined) arrived.set(waited, this.model.listOf(world));
    else this.model.add(list, world);
  }
}
