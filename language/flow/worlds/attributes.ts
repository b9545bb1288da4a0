import type { AttributeDeclaration } from '../../bot/bot.js';
import { hasBit, noBits, setBit } from '../bits.js';
import type { Declared } from '../declared.js';
import type { Reading } from '../reading/readings.js';
import { allAsOne, classesOf } from '../values/classes.js';
import { NO_QUESTIONS } from '../values/questions.js';
import type { ValueClass } from '../values/value-class.js';

/** Of more attributes nothing is known. */
const MOST_TRACKED = 256;
/**
 * How many words there may be when there is one world at each branch: then the values of attributes that would need
 * more words than one are not told apart.
 */
const WORDS_AT_BRANCHES = 2 ** 18;

/** Some of the classes of an attribute, as bits in words. */
export type ClassSet = readonly number[];

/** An attribute that is followed through a sequence: `unknown`, `told` (unknown, and that was shown), or of a class. */
export interface Tracked {
  readonly declaration: AttributeDeclaration;
  readonly classes: readonly ValueClass[];
  /** Its number among those that are tracked. */
  readonly index: number;
  /** Where its words begin in a world. */
  readonly offset: number;
  readonly all: ClassSet;
  readonly unknown: ClassSet;
  readonly told: ClassSet;
  /** Unknown, whether that was shown or not. */
  readonly notKnown: ClassSet;
  readonly known: ClassSet;
}

/** Classes come behind these two. */
const UNKNOWN = 0;
const TOLD = 1;
const BEFORE_CLASSES = 2;

/**
 * The attributes to track: those that something hangs on first.
 *
 * @param branches how many branches they are followed through
 */
export function trackedOf(
  readings: ReadonlyMap<string, Reading>,
  declared: Declared,
  branches: number,
): { readonly tracked: ReadonlyMap<string, Tracked>; readonly words: number; readonly complete: boolean } {
  const named = [...readings].filter(([name]) => declared.attributes.has(name));
  const chosen = [...named.filter(([, { read }]) => read), ...named.filter(([, { read }]) => !read)];
  const tracked = new Map<string, Tracked>();
  let words = 0;
  for (const [name, { questions }] of chosen.slice(0, MOST_TRACKED)) {
    const declaration = declared.attributes.get(name);
    if (declaration === undefined) continue;
    const room = WORDS_AT_BRANCHES / Math.max(1, branches) - words;
    const classes = classesWithin(room, classesOf(declaration.type, questions ?? NO_QUESTIONS));
    const made = track(declaration, classes, tracked.size, words);
    tracked.set(name, made);
    words += made.all.length;
  }
  const whole = [...tracked.values()].every(({ classes }) => classes[0]?.speaksFor !== 'nothing');
  return { tracked, words, complete: whole && chosen.length <= MOST_TRACKED };
}

/** The classes if there is room for their words; else all as one. */
function classesWithin(room: number, classes: readonly ValueClass[]): readonly ValueClass[] {
  const words = noBits(BEFORE_CLASSES + classes.length).length;
  return words === 1 || words <= room ? classes : allAsOne(classes);
}

function track(
  declaration: AttributeDeclaration,
  classes: readonly ValueClass[],
  index: number,
  offset: number,
): Tracked {
  const size = BEFORE_CLASSES + classes.length;
  const set = (...bits: number[]) => bitsOf(bits, size);
  const known = set(...classes.map((_, bit) => bit + BEFORE_CLASSES));
  const notKnown = set(UNKNOWN, TOLD);
  return {
    declaration,
    classes,
    index,
    offset,
    all: union(known, notKnown),
    unknown: set(UNKNOWN),
    told: set(TOLD),
    notKnown,
    known,
  };
}

/** Those classes of an attribute for which something holds. */
export function classSet(
  attribute: Tracked,
  holds: (valueClass: ValueClass, index: number) => boolean,
): ClassSet {
  const indices = attribute.classes.flatMap((each, index) =>
    holds(each, index) ? [index + BEFORE_CLASSES] : [],
  );
  return bitsOf(indices, attribute.classes.length + BEFORE_CLASSES);
}

/** The indices of the classes in a set. */
export function classesIn(attribute: Tracked, set: ClassSet): readonly number[] {
  return attribute.classes.flatMap((_, index) => (hasBit(set, index + BEFORE_CLASSES) ? [index] : []));
}

function bitsOf(bits: readonly number[], size: number): ClassSet {
  const words = noBits(size);
  for (const bit of bits) setBit(words, bit);
  return words;
}

export function union(left: ClassSet, right: ClassSet): ClassSet {
  return left.map((word, index) => word | (right[index] ?? 0));
}

export function intersection(left: ClassSet, right: ClassSet): ClassSet {
  return left.map((word, index) => word & (right[index] ?? 0));
}

export function isEmpty(set: ClassSet): boolean {
  return set.every((word) => word === 0);
}
