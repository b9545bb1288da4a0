import type { Columns } from './columns.js';
import { LINE_WIDTH } from './options.js';
import type { Placed } from './placement.js';
import { widthOf } from './width.js';

/** A line that stands in columns with its neighbours. */
export interface Row {
  readonly columns: Columns;
  /** The place of its first atom among all. */
  readonly first: number;
  readonly indentation: number;
}

/**
 * Puts spaces before the columns of neighbouring lines, so that each column begins at one place. A line that fits, and
 * would not fit any more, is left out.
 */
export function align(all: readonly Row[], placed: readonly Placed[]): void {
  const rows = all.filter(({ columns }) => columns.starts.length > 0);
  const sameShape = rows.every(({ columns }) => columns.shape === rows[0]?.columns.shape);
  const most = largest(rows.map(({ columns }) => columns.starts.length));
  for (let index = 0; index < (sameShape ? most : Math.min(most, 1)); index++) {
    const cells = rows.flatMap((row) => cellOf(row, index, placed) ?? []);
    const at = largest(cells.map(({ start }) => start));
    for (const { place, spaces, start, end } of cells) {
      const moved = at - start;
      if (end > LINE_WIDTH || end + moved <= LINE_WIDTH)
        place.gap = { newLine: false, spaces: spaces + moved };
    }
  }
}

/** Where a column begins in a line, and where the line ends. */
interface Cell {
  readonly place: Placed;
  readonly spaces: number;
  readonly start: number;
  readonly end: number;
}

function cellOf(
  { columns, first, indentation }: Row,
  index: number,
  placed: readonly Placed[],
): Cell | undefined {
  const column = columns.starts[index];
  if (!column) return undefined;
  let width = indentation;
  let found: Omit<Cell, 'end'> | undefined;
  for (let at = first; at < placed.length; at++) {
    const place = placed[at];
    if (!place || (at > first && place.gap.newLine)) break;
    const spaces = at > first && !place.gap.newLine ? place.gap.spaces : 0;
    width += spaces;
    if (place.atom === column) found = { place, spaces, start: width };
    // A comment at the end of a line may stand beyond.
    if (place.atom.kind === 'line-comment') break;
    width += widthOf(place.lines[0] ?? '');
    if (place.lines.length > 1) break;
  }
  return found && { ...found, end: width };
}

/** Puts the comments at the ends of neighbouring lines beneath each other. */
export function alignTrailingComments(
  placed: readonly Placed[],
  indentation: (depth: number) => number,
): void {
  let run: { place: Placed; width: number }[] = [];
  const finish = () => {
    const widest = largest(run.map(({ width }) => width));
    for (const { place, width } of run) place.gap = { newLine: false, spaces: widest - width + 2 };
    run = [];
  };
  let depth = -1;
  for (const line of physicalLines(placed)) {
    const [first] = line;
    const last = line.at(-1);
    const gap = first?.gap;
    const own = gap?.newLine ? gap.depth : 0;
    const isTrailing = line.length > 1 && last?.atom.kind === 'line-comment';
    if (!isTrailing || own !== depth || (gap?.newLine && gap.blank)) finish();
    depth = own;
    if (isTrailing) run.push({ place: last, width: lineWidth(line.slice(0, -1), indentation(own)) });
  }
  finish();
}

/** The largest of any number of numbers that are not below 0. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function physicalLines(placed: readonly Placed[]): Placed[][] {
  const lines: Placed[][] = [];
  for (const place of placed) {
    const line = lines.at(-1);
    if (line && !place.gap.newLine) line.push(place);
    else lines.push([place]);
  }
  return lines;
}

/** Of an atom over several lines the last one counts, which nothing stands before. */
function lineWidth(line: readonly Placed[], indentation: number): number {
  let width = indentation;
  for (const [index, { gap, lines }] of line.entries()) {
    if (index > 0 && !gap.newLine) width += gap.spaces;
    const own = widthOf(lines.at(-1) ?? '');
    width = lines.length > 1 ? own : width + own;
  }
  return width;
}
