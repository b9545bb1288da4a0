import type { Address } from '../../bot/address.js';
import type { Sequence } from '../../bot/bot.js';
import type { Declared } from '../declared.js';
import type { BranchFlow, SequenceFlow } from '../graph.js';
import { type Reading, readingsOf } from '../reading/readings.js';
import { type ClassSet, classSet, type Tracked, trackedOf } from '../worlds/attributes.js';
import { restricted, type World } from '../worlds/world.js';
import { WorldList } from '../worlds/world-list.js';
import { type BranchCode, codeOf } from './branch-code.js';

/** How many worlds are kept apart at one place; fewer in long sequences, and where much is to be told apart. */
const MOST_WORLDS = 32;
const WORLDS_IN_SEQUENCE = 2 ** 16;
const WORDS_IN_SEQUENCE = 2 ** 22;
/** How often new visitors are taken in as they are at one place, for each world; later all are put together. */
const ARRIVALS = 3;
/** In long sequences they are put together sooner, and sooner still where much is told apart. */
const FEWEST_ARRIVALS = 4;
const WORDS_ARRIVING = 2 ** 17;

/**
 * A sequence made ready to be played with sets of visitors. `counting` are additions on ways that are gone round and
 * round: with them nobody stays between two numbers for ever, so those who would are left out.
 */
export class Model {
  readonly tracked: ReadonlyMap<string, Tracked>;
  /** How many worlds are kept apart at one place. */
  readonly mostWorlds: number;
  /** How often new visitors are taken in as they are at the beginning of a branch. */
  readonly mostArrivals: number;
  private readonly readings: ReadonlyMap<string, Reading>;
  private readonly owners: readonly number[];
  private readonly codes: BranchCode[] = [];
  private readonly made = new Map<Tracked, Map<string, ClassSet>>();
  private readonly complete: boolean;
  private blurred = 0;

  constructor(
    readonly flow: SequenceFlow,
    readonly sequence: Sequence,
    readonly declared: Declared,
    readonly counting: ReadonlySet<Address> = new Set(),
  ) {
    this.readings = readingsOf(sequence, declared);
    const { tracked, words, complete } = trackedOf(this.readings, declared, flow.branches.length);
    this.tracked = tracked;
    this.owners = [...tracked.values()].flatMap(({ index, all }) => all.map(() => index));
    this.complete = complete;
    this.mostWorlds = mostWorldsFor(flow.branches.length, words);
    this.mostArrivals = mostArrivalsFor(flow.branches.length * Math.max(1, words), this.mostWorlds);
  }

  /** Whether nothing had to be put together so far. */
  get exact(): boolean {
    return this.complete && this.blurred === 0;
  }

  /** How often others than those who can be there were let in somewhere. */
  get blurs(): number {
    return this.blurred;
  }

  /** Notes that others than those who can be there were let in somewhere. */
  blur(): void {
    this.blurred++;
  }

  /** Everybody of whom these attributes are known; nothing if there can be nobody. */
  start(known: ReadonlySet<string> = new Set()): World | undefined {
    let world: World | undefined = [...this.tracked.values()].flatMap((attribute) =>
      this.startingWith(attribute),
    );
    for (const name of known) {
      const attribute = this.tracked.get(name);
      if (world && attribute) world = restricted(world, attribute, attribute.known);
    }
    return world;
  }

  /** Whether the sequence can make an attribute unknown. */
  clears(attribute: string): boolean {
    return this.readings.get(attribute)?.cleared ?? false;
  }

  /** The class of an attribute that a value is of, alone. */
  classOf(attribute: Tracked, value: string): ClassSet {
    return this.once(attribute, `class of ${value}`, () =>
      classSet(attribute, ({ includes }) => includes(value)),
    );
  }

  /** A set of classes of an attribute that is made once, however many actions need it: the key says what it is. */
  once(attribute: Tracked, key: string, make: () => ClassSet): ClassSet {
    const known = this.made.get(attribute) ?? new Map<string, ClassSet>();
    this.made.set(attribute, known);
    const set = known.get(key) ?? make();
    known.set(key, set);
    return set;
  }

  /** A list with one world in it, or none. */
  listOf(world?: World): WorldList {
    const list = new WorldList(this.owners);
    if (world) list.add(world);
    return list;
  }

  /** Adds a world to a list; when it becomes too long, all are put in one. Returns whether anybody came in. */
  add(list: WorldList, world: World): boolean {
    const added = list.add(world);
    if (added && list.all.length > this.mostWorlds && list.collapse()) this.blur();
    return added;
  }

  /** What a branch does. */
  code(branch: BranchFlow): BranchCode {
    const code = this.codes[branch.index] ?? codeOf(branch, this);
    this.codes[branch.index] = code;
    return code;
  }

  /** Nothing has been shown when a sequence begins. */
  private startingWith({ all, told }: Tracked): readonly number[] {
    return all.map((word, index) => word & ~(told[index] ?? 0));
  }
}

function mostWorldsFor(branches: number, words: number): number {
  const room = Math.min(WORLDS_IN_SEQUENCE, WORDS_IN_SEQUENCE / Math.max(1, words)) / Math.max(1, branches);
  return Math.max(1, Math.min(MOST_WORLDS, Math.floor(room)));
}

/** @param size how many words there are when there is one world at each branch */
function mostArrivalsFor(size: number, mostWorlds: number): number {
  const room = Math.max(FEWEST_ARRIVALS, Math.floor(WORDS_ARRIVING / size));
  return Math.min(ARRIVALS * mostWorlds, room);
}
