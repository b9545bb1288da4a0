import { type ClassSet, type Tracked, union } from './attributes.js';

/**
 * Visitors that a sequence cannot tell apart from outside: for each tracked attribute the classes that it may be of,
 * each independently of the others. Words of bits, attribute behind attribute. Never changed, never without anybody.
 */
export type World = readonly number[];

/** The classes that an attribute may be of. */
export function classesAt(world: World, { offset, all }: Tracked): ClassSet {
  return world.slice(offset, offset + all.length);
}

/** Whether an attribute may be of one of some classes. */
export function meets(world: World, { offset }: Tracked, set: ClassSet): boolean {
  for (let index = 0; index < set.length; index++) {
    if (((world[offset + index] ?? 0) & (set[index] ?? 0)) !== 0) return true;
  }
  return false;
}

/** The world with an attribute being of these classes. */
export function assigned(world: World, { offset }: Tracked, set: ClassSet): World {
  const changed = world.slice();
  for (let index = 0; index < set.length; index++) changed[offset + index] = set[index] ?? 0;
  return changed;
}

/** The part of a world in which an attribute is of one of these classes; nothing if it never is. */
export function restricted(world: World, attribute: Tracked, set: ClassSet): World | undefined {
  const { offset } = attribute;
  let differs = false;
  let any = false;
  for (let index = 0; index < set.length; index++) {
    const word = world[offset + index] ?? 0;
    const rest = word & (set[index] ?? 0);
    if (rest !== word) differs = true;
    if (rest !== 0) any = true;
  }
  if (!any) return undefined;
  if (!differs) return world;
  return assigned(
    world,
    attribute,
    set.map((word, index) => word & (world[offset + index] ?? 0)),
  );
}

/** The world in which an attribute may be of these classes too. */
export function extended(world: World, attribute: Tracked, set: ClassSet): World {
  return assigned(world, attribute, union(classesAt(world, attribute), set));
}

/** The smallest world that both are in. */
export function hull(left: World, right: World): World {
  return left.map((word, index) => word | (right[index] ?? 0));
}

/** Whether everybody of one world is in another. */
export function isWithin(inner: World, outer: World): boolean {
  if (inner === outer) return true;
  for (let index = 0; index < inner.length; index++) {
    if (((inner[index] ?? 0) & ~(outer[index] ?? 0)) !== 0) return false;
  }
  return true;
}

/**
 * The world without differences on which nothing hangs: of some attributes only whether they are known counts, of
 * others it is forgotten what was told of them. Others may be let in, but none to whom anything else happens.
 */
export function simplified(world: World, values: readonly Tracked[], uses: readonly Tracked[]): World {
  let copy: number[] | undefined;
  for (const attribute of values) {
    const { known, offset } = attribute;
    if (!meets(world, attribute, known) || hasAll(world, attribute, known)) continue;
    copy ??= world.slice();
    for (let index = 0; index < known.length; index++) {
      copy[offset + index] = (copy[offset + index] ?? 0) | (known[index] ?? 0);
    }
  }
  for (const attribute of uses) {
    const { told, unknown, offset } = attribute;
    if (!meets(world, attribute, told)) continue;
    copy ??= world.slice();
    for (let index = 0; index < told.length; index++) {
      copy[offset + index] = ((copy[offset + index] ?? 0) & ~(told[index] ?? 0)) | (unknown[index] ?? 0);
    }
  }
  return copy ?? world;
}

function hasAll(world: World, { offset }: Tracked, set: ClassSet): boolean {
  for (let index = 0; index < set.length; index++) {
    if (((set[index] ?? 0) & ~(world[offset + index] ?? 0)) !== 0) return false;
  }
  return true;
}
