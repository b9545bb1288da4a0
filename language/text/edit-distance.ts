/**
 * How many slips lie between two words: a letter missing, added, wrong, or two neighbours swapped
 * (optimal string alignment distance). Counts UTF-16 units.
 */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      current[column] = cheapest(from, to, row, column, beforeLast, last, current);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

function cheapest(
  from: string,
  to: string,
  row: number,
  column: number,
  beforeLast: number[],
  last: number[],
  current: number[],
): number {
  const at = (line: number[], index: number) => line[index] ?? Number.POSITIVE_INFINITY;
  const same = from[row - 1] === to[column - 1];
  const replaced = at(last, column - 1) + (same ? 0 : 1);
  const swapped =
    row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      ? at(beforeLast, column - 2) + 1
      : Number.POSITIVE_INFINITY;
  return Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced, swapped);
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
    const distance = editDistance(wanted, candidate.toLowerCase());
    tie = distance === bestDistance && best !== undefined ? true : distance < bestDistance ? false : tie;
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return tie ? undefined : best;
}

function allowedSlips(word: string, shortest: number): number {
  return word.length >= 6 ? 2 : word.length >= shortest ? 1 : 0;
}
