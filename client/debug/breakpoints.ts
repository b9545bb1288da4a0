import type { ProtocolRange } from '../../server/protocol.js';
import { type Moment, placeOf, type SourceRange, type Walk } from './moments.js';

/** A breakpoint that was asked for. `line` is where it is then, zero-based; none when the scenario never gets there. */
export interface BoundBreakpoint {
  readonly id: number;
  readonly line?: number;
}

/** What is played, and where it stands. */
export interface Played {
  readonly walk: Walk;
  /** Those of `walk`. */
  readonly moments: readonly Moment[];
  /** The file of the scenario. */
  readonly scenario: string;
  /** Makes the same of any two ways to write one file's address. */
  keyOf(uri: string): string;
}

/** The lines of sources at which a scenario is to stop. */
export class Breakpoints {
  private readonly byFile = new Map<string, readonly BoundBreakpoint[]>();
  private readonly places: readonly (SourceRange | undefined)[];
  private lastId = 0;

  constructor(private readonly played: Played) {
    const { walk, moments, scenario, keyOf } = played;
    this.places = moments.map((moment) => {
      const place = placeOf(walk, scenario, moment);
      return place && { uri: keyOf(place.uri), range: place.range };
    });
  }

  /** Puts breakpoints at zero-based lines of a file, in place of those that it had. */
  set(file: string, lines: readonly number[]): readonly BoundBreakpoint[] {
    const key = this.played.keyOf(file);
    const ranges = this.places.flatMap((place) => (place?.uri === key ? [place.range] : []));
    const bound = lines.map((wanted): BoundBreakpoint => {
      const line = boundLine(ranges, wanted) ?? this.nextLine(key, wanted);
      return { id: ++this.lastId, ...(line !== undefined && { line }) };
    });
    this.byFile.set(key, bound);
    return bound;
  }

  /**
   * The ids of the breakpoints at a moment, by its index. The failure is stopped at for another reason; of several
   * things that the bot does on one line one after the other, only the first is stopped at.
   */
  at(index: number): readonly number[] {
    const moment = this.played.moments[index];
    const place = this.places[index];
    if (!place || moment?.at === 'failure' || this.goesOn(index)) return [];
    const inFile = this.byFile.get(place.uri) ?? [];
    return inFile.filter(({ line }) => line === place.range.start.line).map(({ id }) => id);
  }

  private goesOn(index: number): boolean {
    const [before, now] = [this.places[index - 1], this.places[index]];
    return before?.uri === now?.uri && before?.range.start.line === now?.range.start.line;
  }

  /** Within a scenario, a line that plays nothing (what is given, a comment) stands for the next that does. */
  private nextLine(key: string, wanted: number): number | undefined {
    const { walk, scenario, keyOf } = this.played;
    if (key !== keyOf(scenario)) return undefined;
    const lines = walk.stops.map(({ range }) => range.start.line);
    return lines.some((line) => line <= wanted) ? lines.find((line) => line >= wanted) : undefined;
  }
}

/** The line of what begins on a line, else of the smallest thing around it. */
function boundLine(ranges: readonly ProtocolRange[], line: number): number | undefined {
  if (ranges.some(({ start }) => start.line === line)) return line;
  const around = ranges.filter(({ start, end }) => start.line <= line && line <= end.line);
  return around.toSorted((one, other) => height(one) - height(other))[0]?.start.line;
}

function height({ start, end }: ProtocolRange): number {
  return end.line - start.line;
}
