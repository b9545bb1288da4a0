/** A place in a text: zero-based line and UTF-16 character. */
export interface Spot {
  readonly line: number;
  readonly character: number;
}

/** An edit: what stood between two places has become `text`. */
export interface Change {
  readonly range: { readonly start: Spot; readonly end: Spot };
  readonly text: string;
}

/** Carries places of a text as it was to the same text after edits, and back. */
export class Drift {
  private readonly changes: Change[] = [];

  /** @param changes in an order in which they can be made one after the other */
  add(changes: readonly Change[]): void {
    this.changes.push(...changes);
  }

  /** Where a place of the text as it was stands now; what was deleted stands where it was deleted. */
  forward(spot: Spot): Spot {
    return this.changes.reduce(
      (at, { range: { start, end }, text }) => moved(at, start, end, endOf(start, text)),
      spot,
    );
  }

  /** Where a place of the text as it is now stood; what was typed stood where it was typed. */
  back(spot: Spot): Spot {
    return this.changes.reduceRight(
      (at, { range: { start, end }, text }) => moved(at, start, endOf(start, text), end),
      spot,
    );
  }
}

/** A place when what lay between `start` and `from` ends at `to` instead. */
function moved(spot: Spot, start: Spot, from: Spot, to: Spot): Spot {
  if (isBefore(spot, start)) return spot;
  if (isBefore(spot, from)) return start;
  const character = spot.line === from.line ? to.character + spot.character - from.character : spot.character;
  return { line: to.line + spot.line - from.line, character };
}

function isBefore(a: Spot, b: Spot): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

const LINE_END = /\r\n|\r|\n/;

function endOf({ line, character }: Spot, text: string): Spot {
  const lines = text.split(LINE_END);
  const last = lines.at(-1) ?? '';
  return { line: line + lines.length - 1, character: last.length + (lines.length === 1 ? character : 0) };
}
