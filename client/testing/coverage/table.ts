import { strings } from '../../strings.js';
import { visible } from '../run/visible.js';
import { type Count, type Counts, type FileTally, sumOf } from './tally.js';

type Row = readonly [name: string, ...counts: string[]];

/**
 * What was played, as lines: per file and sequence, then all together where there are several files.
 * @param nameOf what a file is called
 */
export function tableOf(files: readonly FileTally[], nameOf: (uri: string) => string): string[] {
  const rows: Row[] = [
    [strings.coverage, strings.branches, strings.actions, strings.outcomes],
    ...files.flatMap((file) => [
      row(nameOf(file.uri), file),
      ...file.sequences.map((each) => row(`  ${each.name}`, each)),
    ]),
    ...(files.length > 1 ? [row(strings.allFiles, sumOf(files))] : []),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, ...cells]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(CELL))].join(' ').trimEnd(),
  );
}

/** Columns of a count. */
const CELL = 16;

function row(name: string, { branches, actions, outcomes }: Counts): Row {
  return [visible(name), ...[branches, actions, outcomes].map(cell)];
}

function cell({ covered, total }: Count): string {
  if (total === 0) return '–';
  return `${covered}/${total} ${String(Math.floor((100 * covered) / total)).padStart(3)} %`;
}
