import type { Address } from '../../bot/address.js';
import type { BranchFlow, Exit, Way } from '../graph.js';
import type { World } from '../worlds/world.js';
import type { WorldList } from '../worlds/world-list.js';
import type { Step } from './branch-code.js';
import type { Model } from './model.js';
import type { Outcomes } from './transfer.js';

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
  const play = new Play(model, steps, ranOut, observer);
  for (const world of worlds) play.arrive(steps[0], world, false);
  play.run();
  return play.leavings;
}

/** Visitors at one place: those who were not waited for, and those who were. */
interface Arrived {
  idle?: WorldList;
  waited?: WorldList;
}

class Play implements Outcomes {
  /** By the number of the step. */
  private readonly arrived: Arrived[] = [];
  private readonly left = new Map<Way | Exit, Arrived>();
  /** What is played, and whether it was waited for those who are there. */
  private step: Step | undefined;
  private waited = false;

  constructor(
    private readonly model: Model,
    private readonly steps: readonly Step[],
    private readonly ranOut: Exit | undefined,
    private readonly observer: Observer,
  ) {}

  get leavings(): readonly Leaving[] {
    const leavings: Leaving[] = [];
    for (const [by, { idle, waited }] of this.left) {
      for (const world of idle?.all ?? []) leavings.push({ by, world, waited: false });
      for (const world of waited?.all ?? []) leavings.push({ by, world, waited: true });
    }
    return leavings;
  }

  run(): void {
    for (const step of this.steps) {
      const arrived = this.arrived[step.index];
      if (arrived === undefined) continue;
      this.step = step;
      this.waited = false;
      for (const world of arrived.idle?.all ?? []) step.transfer(world, this);
      this.waited = true;
      for (const world of arrived.waited?.all ?? []) step.transfer(world, this);
    }
  }

  /** Visitors come to a step, or to the end of the branch. */
  arrive(step: Step | undefined, world: World, waited: boolean): void {
    if (step === undefined) {
      this.depart(this.ranOut, world, waited);
      return;
    }
    const arrived = this.arrived[step.index] ?? {};
    this.arrived[step.index] = arrived;
    this.add(arrived, world, waited);
  }

  goOn(world: World, waits = false): void {
    this.arrive(this.step?.next, world, this.waited || waits);
  }

  enter(block: 'then' | 'otherwise', world: World): void {
    this.arrive(this.step?.blocks?.[block], world, this.waited);
  }

  leave(by: Way | Exit | undefined, world: World, waits = false): void {
    this.depart(by, world, this.waited || waits);
  }

  decide(at: Address, holds: boolean): void {
    this.observer.decide(at, holds);
  }

  show(at: Address, attribute: string, always: boolean): void {
    this.observer.show(at, attribute, always);
  }

  private depart(by: Way | Exit | undefined, world: World, waited: boolean): void {
    if (by === undefined) return;
    const arrived = this.left.get(by) ?? {};
    this.left.set(by, arrived);
    this.add(arrived, world, waited);
  }

  private add(arrived: Arrived, world: World, waited: boolean): void {
    const list = waited ? arrived.waited : arrived.idle;
    if (list) this.model.add(list, world);
    else if (waited) arrived.waited = this.model.listOf(world);
    else arrived.idle = this.model.listOf(world);
  }
}
