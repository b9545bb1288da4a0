/** How many cells a text takes in a terminal. */
export type Measure = (text: string) => number;

/** More UTF-16 units than a character that fills a cell commonly has. */
const UNITS_PER_CELL = 16;
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The beginning of a text, as far as so many cells hold it. No character is cut in two. */
export function firstCells(text: string, room: number, measure: Measure): string {
  return taken(segments(text.slice(0, room * UNITS_PER_CELL)), room, measure).join('');
}

/** The end of a text, as far as so many cells hold it. No character is cut in two. */
export function lastCells(text: string, room: number, measure: Measure): string {
  const near = room > 0 ? text.slice(-room * UNITS_PER_CELL) : '';
  return taken(segments(near).reverse(), room, measure).reverse().join('');
}

function segments(text: string): string[] {
  return Array.from(characters.segment(text), ({ segment }) => segment);
}

function taken(from: readonly string[], room: number, measure: Measure): string[] {
  let left = room;
  const end = from.findIndex((character) => {
    left -= measure(character);
    return left < 0;
  });
  return from.slice(0, end < 0 ? from.length : end);
}
