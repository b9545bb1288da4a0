import { expect, it } from 'vitest';
import type { WitnessStep } from '../../../language/paths/witness.js';
import { type PathLine, shortened } from '../../../language/validation/flow/shortened.js';

/** Each letter is a step; the same letter is the same step. */
const CASES: readonly (readonly [path: string, expected: string])[] = [
  ['', ''],
  ['ABC', 'A B C'],
  ['ABABC', 'A B A B C'],
  ['ABABABC', 'A B 2×2 C'],
  ['XABABABAY', 'X A B 2×2 A Y'],
  ['ABCDABCDE', 'A B C D 4×1 E'],
  ['AAAA', 'A A A A'],
  ['AAAAAB', 'A 1×4 B'],
  ['ABCDEFGHIJKLM', 'A B C D E F G H I J K L M'],
  ['ABCDEFGHIJKLMN', 'A B C D E +4 J K L M N'],
  ['ABCDEFXYXYXYZGHIJKL', 'A B C D E +9 H I J K L'],
];

it.each(CASES)('a path "%s" is shown as "%s"', (path, expected) => {
  const steps = [...path].map((text): WitnessStep => ({ at: '', what: 'say', text }));
  expect(shortened(steps).map(lineText).join(' ')).toBe(expected);
});

function lineText(line: PathLine): string {
  if (line.kind === 'again') return `${line.length}×${line.times}`;
  if (line.kind === 'more') return `+${line.count}`;
  return line.step.what === 'say' ? line.step.text : '';
}
