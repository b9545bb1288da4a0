import { diffWordsWithSpace } from 'diff';
import type { Failure } from '../../../language/scenarios/index.js';
import type { Colours } from '../terminal/print.js';
import { visible } from '../terminal/visible.js';

/** What was expected and what came, made visible, with colours where there are some. */
export interface Difference {
  readonly expected: string;
  readonly actual: string;
}

/** Words that may differ before two texts count as different altogether; it bounds the time too. */
const MOST = 200;
/** How much two texts must have in common, in characters, for their differences to be told apart. */
const ALIKE = 0.4;

/** Paints what was expected green and what came red; in texts that are nearly the same, what differs stands out. */
export function paintedDifference(failure: Failure, colours: Colours): Difference {
  const { green, red } = colours;
  const expected = visible(failure.expected);
  const actual = visible(failure.actual);
  const parts = isOfTexts(failure) ? commonParts(expected, actual) : undefined;
  if (parts === undefined) return { expected: inLines(expected, green), actual: inLines(actual, red) };
  const painted = (paint: Paint, isOther: (part: Part) => boolean) =>
    parts
      .filter((part) => !isOther(part))
      .map((part) => inLines(part.value, isChanged(part) ? (text) => paint(colours.inverse(text)) : paint))
      .join('');
  return {
    expected: painted(green, ({ added }) => added),
    actual: painted(red, ({ removed }) => removed),
  };
}

type Paint = (text: string) => string;
type Part = { readonly value: string; readonly added: boolean; readonly removed: boolean };

/** Other failures say two things that were never meant to read the same. */
function isOfTexts({ kind }: Failure): boolean {
  return kind === 'text' || kind === 'value';
}

function commonParts(expected: string, actual: string): readonly Part[] | undefined {
  const parts = diffWordsWithSpace(expected, actual, { maxEditLength: MOST });
  if (parts === undefined) return undefined;
  const common = parts.filter((part) => !isChanged(part)).reduce((sum, { value }) => sum + value.length, 0);
  return common >= ALIKE * Math.max(expected.length, actual.length) ? parts : undefined;
}

function isChanged({ added, removed }: Part): boolean {
  return added || removed;
}

/** Colours end with the line, for whoever takes lines out of it. */
function inLines(text: string, paint: Paint): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : paint(line)))
    .join('\n');
}
