import type { AttributeType } from '../../bot/bot.js';
import { accepts } from '../../bot/values/accepts.js';
import { numberOf } from '../../bot/values/compares.js';
import { addDecimals, decimalOf } from '../../bot/values/decimal.js';
import type { Questions } from './questions.js';
import type { ValueClass } from './value-class.js';

type NumberType = Extract<AttributeType, { kind: 'number' }>;

/** A number, where `low` is `high`, or all between two. Numbers are told apart as far as the machine does. */
export interface NumberClass extends ValueClass {
  readonly low: number;
  readonly high: number;
}

/** How many numbers are made by adding. */
const MOST_SUMS = 64;
/** How many sums are worked out for that: most are numbers that are there already. */
const MOST_ADDITIONS = 2 ** 12;

/** Each number that the questions name or that adding makes of them, and those between and beyond. */
export function numberClasses(type: NumberType, questions: Questions): readonly NumberClass[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = type;
  if (minimum > maximum) return [];
  const marks = marksOf(type, questions).sort((left, right) => left - right);
  const edges = [...new Set([minimum, ...marks, maximum])];
  return edges.flatMap((high, index) => {
    const low = edges[index - 1];
    return [...(low === undefined ? [] : between(type, low, high)), ...between(type, high, high)];
  });
}

function marksOf(type: NumberType, { compared, given, added }: Questions): number[] {
  const marks = new Set<number>();
  for (const text of [...compared.map(({ operand }) => operand), ...given]) {
    if (isInside(type, numberOf(text))) marks.add(numberOf(text));
  }
  if (added.length > 0) addSums(type, marks, added);
  return [...marks];
}

/** What counting makes of the numbers, as far as it stays among them. */
function addSums(type: NumberType, marks: Set<number>, added: readonly number[]): void {
  // What is unknown counts as 0.
  if (isInside(type, 0)) marks.add(0);
  const amounts = new Set(added);
  for (const amount of amounts) if (isInside(type, amount)) marks.add(amount);
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const mark of marks) [lowest, highest] = [Math.min(lowest, mark), Math.max(highest, mark)];
  const most = marks.size + MOST_SUMS;
  let additions = 0;
  // The marks grow on the way.
  for (const mark of marks) {
    for (const amount of amounts) {
      if (marks.size >= most || additions++ >= MOST_ADDITIONS) return;
      const sum = numberOf(sumOf(mark, amount) ?? '');
      if (sum >= lowest && sum <= highest) marks.add(sum);
    }
  }
}

function sumOf(left: number, right: number): string | undefined {
  const [first, second] = [decimalOf(left), decimalOf(right)];
  return first === undefined || second === undefined ? undefined : addDecimals(first, second);
}

function isInside(type: NumberType, value: number): boolean {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = type;
  return Number.isFinite(value) && value >= minimum && value <= maximum;
}

/** Nothing if no number is there. */
function between(type: NumberType, low: number, high: number): NumberClass[] {
  const representative = accepts(type, decimalOf(low === high ? low : middle(low, high)) ?? '');
  if (representative === undefined) return [];
  const value = numberOf(representative);
  if (low < high && (value <= low || value >= high)) return [];
  const includes = (text: string) => isBetween(numberOf(text), low, high);
  return [{ representative, speaksFor: low === high ? 'all' : 'order', includes, low, high }];
}

function isBetween(value: number, low: number, high: number): boolean {
  if (low === high) return value === low;
  // What is too large for the machine is beyond all others.
  return (
    (value > low && value < high) ||
    (Math.abs(value) === Number.POSITIVE_INFINITY && (value === low || value === high))
  );
}

/** A number between two, a whole one if there is one. */
function middle(low: number, high: number): number {
  if (low === Number.NEGATIVE_INFINITY) return high === Number.POSITIVE_INFINITY ? 0 : beyond(high, -1);
  if (high === Number.POSITIVE_INFINITY) return beyond(low, 1);
  const whole = Math.floor(low) + 1;
  return whole < high ? whole : low / 2 + high / 2;
}

/** The next whole number in a direction; of numbers without neighbours one that is twice as large. */
function beyond(value: number, direction: 1 | -1): number {
  const next = direction > 0 ? Math.floor(value) + 1 : Math.ceil(value) - 1;
  return next === value ? value + direction * Math.abs(value) : next;
}

/** The classes that sums are of, by their indices, and whether some sums do not fit the type. */
export interface Sums {
  readonly to: readonly number[];
  readonly misfits: boolean;
}

/**
 * The classes that a class can come to by adding an amount; without any, the sum never fits the type. Exact for single
 * numbers of up to 15 digits.
 */
export function sums(
  type: NumberType,
  classes: readonly NumberClass[],
  { low, high }: NumberClass,
  amount: number,
): Sums {
  if (low === high) {
    const sum = accepts(type, sumOf(low, amount) ?? '');
    const to = sum === undefined ? [] : indicesOf(classes, ({ includes }) => includes(sum));
    return { to, misfits: to.length === 0 };
  }
  const [from, until] = [low + amount, high + amount];
  const to = indicesOf(classes, (other) => other.high >= from && other.low <= until);
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = type;
  return { to, misfits: from < minimum || until > maximum };
}

function indicesOf<T>(items: readonly T[], holds: (item: T) => boolean): number[] {
  return items.flatMap((item, index) => (holds(item) ? [index] : []));
}
