import stringWidth from 'string-width';
import { placeOf } from '../../terminal/findings.js';
import { out } from '../../terminal/print.js';
import { visibleLine } from '../../terminal/visible.js';
import type { CoveredFile, CoveredItem, Measured, Totals } from './measure.js';
import { KINDS, partsBelow, percent, type Share } from './share.js';
import { uncoveredIn } from './uncovered.js';

/** Where there is nothing to cover. */
const NOTHING = '–';

interface Row {
  readonly name: string;
  readonly totals: Totals;
}

/** Prints how much was covered, by file and sequence, and what was not. */
export function showCoverage(measured: Measured): void {
  out.line();
  showTable(measured);
  const uncovered = measured.files.map((file) => ({ file, items: uncoveredIn(file) }));
  if (!uncovered.some(({ items }) => items.length > 0)) return;
  out.line();
  out.line(out.colours.bold('Not covered'));
  for (const { file, items } of uncovered) for (const item of items) out.line(uncoveredLine(file, item));
}

/** How a table looks: what its cells say, and whether names stand above them. */
interface Look {
  readonly cell: (share: Share) => string;
  readonly isNameAbove: boolean;
}

const WIDE: Look = { cell: fraction, isNameAbove: false };
const NARROW: Look = { cell: inPercent, isNameAbove: false };
const NARROWEST: Look = { cell: inPercent, isNameAbove: true };

function showTable({ files, totals }: Measured): void {
  const rows: readonly Row[] = [
    ...files.flatMap(rowsOf),
    ...(files.length > 1 ? [{ name: 'All files', totals }] : []),
  ];
  const width = out.width ?? Number.POSITIVE_INFINITY;
  const fits = (look: Look) => linesOf(rows, look).every((line) => stringWidth(line) <= width);
  for (const line of linesOf(rows, [WIDE, NARROW].find(fits) ?? NARROWEST)) out.line(line);
  if (files.length === 0) out.line(out.colours.dim('There is nothing to cover.'));
}

function linesOf(rows: readonly Row[], { cell, isNameAbove }: Look): string[] {
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => stringWidth(text)));
  const first = widest(['Coverage', ...rows.map(({ name }) => name)]);
  const widths = KINDS.map((kind) => widest([kind, ...rows.map(({ totals }) => cell(totals[kind]))]));
  const aligned = (text: string, index: number) => `  ${text.padStart(widths[index] ?? 0)}`;
  const line = (name: string, cells: readonly string[]) =>
    isNameAbove
      ? [name, cells.join('')]
      : [`${name}${' '.repeat(first - stringWidth(name))}${cells.join('')}`];
  return [
    ...line('Coverage', KINDS.map(aligned)).map(out.colours.bold),
    ...rows.flatMap(({ name, totals }) =>
      line(
        name,
        KINDS.map((kind, index) => paintOf(totals[kind])(aligned(cell(totals[kind]), index))),
      ),
    ),
  ];
}

/** A file with one sequence is one row. */
function rowsOf({ file, totals, sequences }: CoveredFile): readonly Row[] {
  const name = visibleLine(file);
  const [only] = sequences;
  if (only && sequences.length === 1) return [{ name: `${name} › ${visibleLine(only.sequence)}`, totals }];
  return [
    { name, totals },
    ...sequences.map((part) => ({ name: `  › ${visibleLine(part.sequence)}`, totals: part.totals })),
  ];
}

function fraction(share: Share): string {
  return share.total === 0 ? NOTHING : `${share.covered}/${share.total} ${inPercent(share).padStart(6)}`;
}

function inPercent(share: Share): string {
  return share.total === 0 ? NOTHING : `${percent(share).toFixed(1)}%`;
}

/** Green for all of it; red for less than half. */
function paintOf(share: Share): (text: string) => string {
  const { green, yellow, red, dim } = out.colours;
  if (share.total === 0) return dim;
  return [green, yellow, red][percent(share) === 100 ? 0 : percent(share) >= 50 ? 1 : 2] ?? String;
}

function uncoveredLine({ file }: CoveredFile, { coverable }: CoveredItem): string {
  const { sequence, branch, kind, label, place } = coverable;
  const where = visibleLine(`${sequence} › ${branch}`);
  const what = kind === 'branch' ? '' : `: ${visibleLine(label)}`;
  return `${out.colours.yellow('○')} ${out.colours.bold(placeOf(file, place.range.start))} ${where}${what}`;
}

/** Says of what less was covered than so many percent. */
export function showLack(totals: Totals, least: number): void {
  for (const kind of partsBelow(least, totals)) {
    const said = `${percent(totals[kind])}% of the ${kind} are covered, less than the ${least}% that are wanted`;
    out.line(out.colours.red(said));
  }
}
