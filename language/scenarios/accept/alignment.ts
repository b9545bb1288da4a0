import { likeness } from '../likeness.js';

/** A line of a script, or a text that was said instead, by their places. */
export interface Pair {
  readonly line: number;
  readonly text: number;
}

/** Beyond so many pairs to compare, lines and texts are taken as they come. */
const MOST = 2500;
/** More than all likenesses of two lists together: what still reads the same stays. */
const SAME = 1000;
/** So that even texts that have nothing in common stand for each other rather than for nothing. */
const ANY = 0.01;

/**
 * Which lines stand for which texts, both in their order: of all ways the one in which most are the same, and the others
 * most alike. Lines that are in no pair stand for nothing.
 */
export function aligned(lines: readonly string[], texts: readonly string[]): readonly Pair[] {
  if (lines.length * texts.length > MOST) {
    return lines.slice(0, texts.length).map((_, index) => ({ line: index, text: index }));
  }
  const best = scores(lines, texts);
  const pairs: Pair[] = [];
  for (let line = 0, text = 0; line < lines.length && text < texts.length; ) {
    const score = at(best, line, text);
    if (score === at(best, line + 1, text)) line += 1;
    else if (score === at(best, line, text + 1)) text += 1;
    else pairs.push({ line: line++, text: text++ });
  }
  return pairs;
}

/** For each line and text how good the best pairs from there on are. */
function scores(lines: readonly string[], texts: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let below: number[] = texts.map(() => 0);
  for (const line of lines.toReversed()) {
    const row: number[] = [];
    for (let text = texts.length - 1; text >= 0; text--) {
      const paired = worth(line, texts[text] ?? '') + (below[text + 1] ?? 0);
      row[text] = Math.max(paired, below[text] ?? 0, row[text + 1] ?? 0);
    }
    rows.push(row);
    below = row;
  }
  return rows.reverse();
}

function worth(line: string, text: string): number {
  return line === text ? SAME : ANY + likeness(line, text);
}

function at(best: readonly (readonly number[])[], line: number, text: number): number {
  return best[line]?.[text] ?? 0;
}
