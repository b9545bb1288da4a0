import { visibleLine } from '../../terminal/visible.js';
import type { CoveredFile, CoveredItem, Measured } from './measure.js';

/**
 * Coverage as `lcov` and its readers know it: the functions of a file are its branches, the branches what can come of actions,
 * those of one action in one block, and the lines those on which any of this begins.
 */
export function lcovReport({ files }: Measured): string {
  return files.map(recordOf).join('');
}

function recordOf(file: CoveredFile): string {
  const items = file.sequences.flatMap((sequence) => sequence.items);
  const of = (kind: CoveredItem['coverable']['kind']) =>
    items.filter(({ coverable }) => coverable.kind === kind);
  const lines = [
    'TN:',
    `SF:${visibleLine(file.file)}`,
    ...functionLines(of('branch')),
    ...branchLines(of('outcome'), playedAmong(of('action'))),
    ...lineLines(items),
    'end_of_record',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function functionLines(items: readonly CoveredItem[]): string[] {
  const named = items.map((item) => ({
    ...item,
    name: visibleLine(`${item.coverable.sequence}.${item.coverable.branch}`),
  }));
  return [
    ...named.map((item) => `FN:${lineOf(item)},${item.name}`),
    ...named.map(({ count, name }) => `FNDA:${count},${name}`),
    ...found('FN', items),
  ];
}

/** The keys of actions that were played. */
function playedAmong(actions: readonly CoveredItem[]): ReadonlySet<string> {
  return new Set(actions.filter(({ count }) => count > 0).map(({ coverable }) => coverable.key));
}

function branchLines(items: readonly CoveredItem[], played: ReadonlySet<string>): string[] {
  const blocks = new Map<string, CoveredItem[]>();
  for (const item of items) {
    const action = item.coverable.action ?? item.coverable.key;
    blocks.set(action, [...(blocks.get(action) ?? []), item]);
  }
  const lines = [...blocks].flatMap(([action, members], block) => {
    // Nothing is known of what comes of an action that was never played.
    const isPlayed = played.has(action);
    return members.map(
      (item, index) => `BRDA:${lineOf(item)},${block},${index},${isPlayed ? item.count : '-'}`,
    );
  });
  return [...lines, ...found('BR', items)];
}

/** A line counts as often as that on it which was played most. `genhtml` wants functions and branches on lines that count. */
function lineLines(items: readonly CoveredItem[]): string[] {
  const counts = new Map<number, number>();
  for (const item of items) counts.set(lineOf(item), Math.max(item.count, counts.get(lineOf(item)) ?? 0));
  const lines = [...counts].sort(([a], [b]) => a - b).map(([line, count]) => ({ line, count }));
  return [...lines.map(({ line, count }) => `DA:${line},${count}`), ...found('L', lines)];
}

/** How many there are, and how many of them were played. */
function found(prefix: string, items: readonly { readonly count: number }[]): string[] {
  return [`${prefix}F:${items.length}`, `${prefix}H:${items.filter(({ count }) => count > 0).length}`];
}

/** Counted from one. */
function lineOf({ coverable }: CoveredItem): number {
  return coverable.place.range.start.line + 1;
}
