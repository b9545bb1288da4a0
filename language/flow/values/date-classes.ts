import { fold } from '../../bot/values/fold.js';
import type { Questions } from './questions.js';
import type { ValueClass } from './value-class.js';

const DAY = 86_400_000;
const FIRST = daysOf(0, 0, 1);
const LAST = daysOf(9999, 11, 31);

/** Dates are numbered by days; as texts they are in the same order. */
export function dateClasses({ compared, given }: Questions): readonly ValueClass[] {
  const cuts = new Set<number>([FIRST]);
  for (const text of [...compared.map(({ operand }) => operand), ...given]) {
    const day = firstFrom(fold(text));
    cuts.add(day);
    if (day <= LAST && textOf(day) === fold(text)) cuts.add(day + 1);
  }
  const starts = [...cuts].filter((day) => day <= LAST).sort((left, right) => left - right);
  return starts.map((start, index) => spanOf(start, (starts[index + 1] ?? LAST + 1) - 1));
}

function spanOf(first: number, last: number): ValueClass {
  const [low, high] = [textOf(first), textOf(last)];
  return {
    representative: first === FIRST ? high : low,
    speaksFor: first === last ? 'all' : 'order',
    includes: (value) => value >= low && value <= high,
  };
}

/** The first day whose text is not before another text; one behind the last if there is none. */
function firstFrom(text: string): number {
  let [low, high] = [FIRST, LAST + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (textOf(middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function textOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** A plain `Date.UTC` takes the years up to 99 for those of the last century. */
function daysOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / DAY;
}
