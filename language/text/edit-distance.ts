/**
 * How many slips lie between two words: a letter missing, added, wrong, or two neighbours swapped
 * (optimal string alignment distance). Counts UTF-16 units.
 *
 * @param most beyond so many slips it only counts that there are more, and long words that differ take no time
 */
export function editDistance(from: string, to: string, most = Math.max(from.length, to.length)): number {
  if (Math.abs(from.length - to.length) > most) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let row = 0; row <= from.length; row++) {
    const current = nextRow(from, to, row, most, beforeLast, last);
    if (Math.min(...last, ...current) > most) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = current;
  }
  return at(last, to.length - from.length + most);
}

/** Of each row only the band is worked out that so many slips can reach: its middle is where row and column are equal. */
function nextRow(
  from: string,
  to: string,
  row: number,
  most: number,
  beforeLast: readonly number[],
  last: readonly number[],
): number[] {
  const current: number[] = [];
  for (let band = 0; band <= 2 * most; band++) {
    const column = row + band - most;
    if (column < 0 || column > to.length) current.push(Number.POSITIVE_INFINITY);
    else if (row === 0) current.push(column);
    else current.push(cheapest(from, to, row, column, [beforeLast, last, current], band));
  }
  return current;
}

function cheapest(
  from: string,
  to: string,
  row: number,
  column: number,
  [beforeLast, last, current]: readonly [readonly number[], readonly number[], readonly number[]],
  band: number,
): number {
  const replaced = at(last, band) + (from[row - 1] === to[column - 1] ? 0 : 1);
  const isSwap =
    row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
  const swapped = isSwap ? at(beforeLast, band) + 1 : Number.POSITIVE_INFINITY;
  return Math.min(at(last, band + 1) + 1, at(current, band - 1) + 1, replaced, swapped);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/**
 * The candidate that is nearest to a word, if one is near enough to be meant and no other is as near. Letter case
 * costs nothing; words of six letters and more may have two slips, others one.
 *
 * @param shortest how many letters a word must have to be allowed a slip
 */
export function nearest(word: string, candidates: Iterable<string>, shortest = 4): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = allowedSlips(word, shortest) + 1;
  let tie = false;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > bestDistance) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
    tie = distance === bestDistance && best !== undefined ? true : distance < bestDistance ? false : tie;
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return tie ? undefined : best;
}

function allowedSlips(word: string, shortest: number): number {
  return word.length >= 6 ? 2 : word.length >= shortest ? 1 : 0;
}
