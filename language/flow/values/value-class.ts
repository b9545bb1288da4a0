import type { AttributeType, ComparisonOperator } from '../../bot/bot.js';
import { compares, numberOf } from '../../bot/values/compares.js';

/** Values of an attribute that a sequence treats alike. */
export interface ValueClass {
  /** One of them, as the profile keeps it. */
  readonly representative: string;
  /**
   * What the representative speaks for: `all` that is asked, `order` of comparisons as a whole and by size (not of what
   * is inside), `equality` alone, or of `nothing`.
   */
  readonly speaksFor: 'all' | 'order' | 'equality' | 'nothing';
  /** Whether a value that fits the attribute's type is one of them. */
  readonly includes: (value: string) => boolean;
}

const EQUALITY: ReadonlySet<ComparisonOperator> = new Set(['is', 'is-not']);
const INSIDE: ReadonlySet<ComparisonOperator> = new Set(['contains', 'starts-with']);

/** How the values of a class compare with an operand: with both outcomes if they differ, or if that is not known. */
export function answersOf(
  { representative, speaksFor }: ValueClass,
  kind: AttributeType['kind'],
  operator: ComparisonOperator,
  operand: string,
): readonly boolean[] {
  if (operand.trim() === '') return [operator === 'is-not'];
  // Numbers too large for the machine are all the same to it.
  const endless = kind === 'number' && Math.abs(numberOf(operand)) === Number.POSITIVE_INFINITY;
  if (endless || !speaks(speaksFor, operator)) return [true, false];
  return [compares(operator, kind, representative, operand)];
}

function speaks(speaksFor: ValueClass['speaksFor'], operator: ComparisonOperator): boolean {
  if (speaksFor === 'order') return !INSIDE.has(operator);
  return speaksFor === 'all' || (speaksFor === 'equality' && EQUALITY.has(operator));
}
