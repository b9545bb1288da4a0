import { wayWords } from '../../../language/flow/way-words.js';
import type { Departure } from './file-flow.js';

/** How many ways are named; the others are counted. */
const NAMED = 3;
/** How many characters are shown of one way. */
const LONGEST = 60;

/** What makes a visitor go these ways, on one line: `"Diavola", if pizza is known, and 2 more`. */
export function waysInWords(departures: readonly Departure[]): string {
  const named = departures.slice(0, departures.length > NAMED + 1 ? NAMED : NAMED + 1);
  const others = departures.length - named.length;
  return [...named.map(wayInWords), ...(others > 0 ? [`and ${others} more`] : [])].join(', ');
}

/** What makes a visitor go a way, on one line. */
export function wayInWords({ way }: Departure): string {
  return oneLine(wayWords(way), LONGEST);
}

/** A text of an author in few characters. */
export function oneLine(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}

/** How many ways lead somewhere. */
export function countInWords(count: number, what = ''): string {
  if (count === 0) return `nothing leads here`;
  return count === 1 ? `1${what} leads here` : `${count}${what && `${what}s`} lead here`;
}
