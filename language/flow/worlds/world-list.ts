import { hull, type World } from './world.js';

/** How two worlds lie to each other: one in the other, or so that both together are a world. */
type Relation = 'within' | 'around' | 'joined' | 'apart';

/** Who may be at some place: any of several worlds. Grows only; worlds that together are one are put together. */
export class WorldList {
  private worlds: World[] = [];

  /** @param owners the attribute that each word of a world belongs to */
  constructor(private readonly owners: readonly number[]) {}

  get all(): readonly World[] {
    return this.worlds;
  }

  /** Adds a world. Returns whether anybody came in. */
  add(world: World): boolean {
    let added = world;
    let index = 0;
    while (index < this.worlds.length) {
      const other = this.worlds[index] ?? added;
      const relation = relationOf(added, other, this.owners);
      if (relation === 'within') return false;
      if (relation === 'apart') {
        index++;
        continue;
      }
      this.remove(index);
      if (relation === 'around') continue;
      added = hull(added, other);
      index = 0;
    }
    this.worlds.push(added);
    return true;
  }

  /** Puts all in one, which may let others in. Returns whether anything was put together. */
  collapse(): boolean {
    const [first, ...others] = this.worlds;
    if (first === undefined || others.length === 0) return false;
    this.worlds = [others.reduce(hull, first)];
    return true;
  }

  /** Takes out all worlds. */
  take(): readonly World[] {
    const taken = this.worlds;
    this.worlds = [];
    return taken;
  }

  private remove(index: number): void {
    const last = this.worlds.pop();
    if (last !== undefined && index < this.worlds.length) this.worlds[index] = last;
  }
}

function relationOf(world: World, other: World, owners: readonly number[]): Relation {
  if (world === other) return 'within';
  let [within, around] = [true, true];
  let differing: number | undefined;
  let differences = 0;
  for (let index = 0; index < world.length; index++) {
    const [mine, its] = [world[index] ?? 0, other[index] ?? 0];
    if (mine === its) continue;
    if ((mine & ~its) !== 0) within = false;
    if ((its & ~mine) !== 0) around = false;
    if (owners[index] !== differing) {
      differing = owners[index];
      differences++;
    }
    if (!within && !around && differences > 1) return 'apart';
  }
  if (within) return 'within';
  if (around) return 'around';
  return differences === 1 ? 'joined' : 'apart';
}
