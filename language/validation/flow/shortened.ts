import type { WitnessStep } from '../../paths/witness.js';

/** A line of a path as it is shown. */
export type PathLine =
  | { readonly kind: 'step'; readonly step: WitnessStep }
  /** The last steps once more, so many `times`; the first of them is `step`. */
  | { readonly kind: 'again'; readonly step: WitnessStep; readonly length: number; readonly times: number }
  /** So many steps that are left out; the first of them is `step`. */
  | { readonly kind: 'more'; readonly step: WitnessStep; readonly count: number };

/** How many lines are shown at the beginning and at the end. */
const FIRST = 5;
const LAST = 5;
/** How many steps are worth a line that stands in place of them. */
const WORTH = 4;
/** The longest round that is looked for. */
const LONGEST = 24;

/** A path without its repetitions and, where it is long, without what is in the middle. */
export function shortened(steps: readonly WitnessStep[]): readonly PathLine[] {
  const lines = folded(steps);
  const left = lines.slice(FIRST, -LAST);
  const [first] = left;
  if (first === undefined || left.length < WORTH) return lines;
  const count = left.reduce((sum, line) => sum + stepsIn(line), 0);
  return [...lines.slice(0, FIRST), { kind: 'more', step: first.step, count }, ...lines.slice(-LAST)];
}

function stepsIn(line: PathLine): number {
  if (line.kind === 'again') return line.length * line.times;
  return line.kind === 'more' ? line.count : 1;
}

/** Rounds that come again at once are shown once, with how often they come. */
function folded(steps: readonly WitnessStep[]): PathLine[] {
  const lines: PathLine[] = [];
  let index = 0;
  for (let step = steps[0]; step !== undefined; step = steps[index]) {
    const { length, times } = roundAt(index, steps);
    for (const shown of steps.slice(index, index + length)) lines.push({ kind: 'step', step: shown });
    if (times > 0) lines.push({ kind: 'again', step, length, times });
    index += length * (times + 1);
  }
  return lines;
}

/** The shortest round that begins at a step and is worth folding, and how often it comes again; else the step alone. */
function roundAt(index: number, steps: readonly WitnessStep[]): { length: number; times: number } {
  for (let length = 1; length <= LONGEST; length++) {
    let end = index + length;
    while (isSame(steps[end], steps[end - length])) end += 1;
    const times = Math.floor((end - index) / length) - 1;
    if (times > 0 && times * length >= WORTH) return { length, times };
  }
  return { length: 1, times: 0 };
}

function isSame(one: WitnessStep | undefined, other: WitnessStep | undefined): boolean {
  if (one === undefined || other === undefined || one.at !== other.at || one.what !== other.what)
    return false;
  return JSON.stringify(one) === JSON.stringify(other);
}
