import type { AttributeType, ComparisonOperator } from '../bot.js';
import { DECIMAL } from './decimal.js';
import { fold } from './fold.js';

/** What an operator says of two values: made ready as texts, or as numbers. */
export interface Comparison {
  readonly texts: (value: string, operand: string) => boolean;
  /** Left out where numbers are compared as texts too. */
  readonly numbers?: (value: number, operand: number) => boolean;
}

/** How each operator compares: texts that are folded (see {@link fold}), numbers by size. */
export const COMPARISONS: { readonly [K in ComparisonOperator]: Comparison } = {
  is: { texts: (a, b) => a === b, numbers: (a, b) => a === b },
  'is-not': { texts: (a, b) => a !== b, numbers: (a, b) => a !== b },
  contains: { texts: (a, b) => a.includes(b) },
  'starts-with': { texts: (a, b) => a.startsWith(b) },
  'greater-than': { texts: (a, b) => a > b, numbers: (a, b) => a > b },
  'at-least': { texts: (a, b) => a >= b, numbers: (a, b) => a >= b },
  'less-than': { texts: (a, b) => a < b, numbers: (a, b) => a < b },
  'at-most': { texts: (a, b) => a <= b, numbers: (a, b) => a <= b },
};

/** Whether a comparison holds between a known value of an attribute of some type and a known operand. */
export function compares(
  operator: ComparisonOperator,
  kind: AttributeType['kind'],
  value: string,
  operand: string,
): boolean {
  const { texts, numbers } = COMPARISONS[operator];
  return kind === 'number' && numbers !== undefined
    ? numbers(numberOf(value), numberOf(operand))
    : texts(fold(value), fold(operand));
}

/** The number that a text is, the space around it aside; not a number where it is none. */
export function numberOf(text: string): number {
  const trimmed = text.trim();
  return DECIMAL.test(trimmed) ? Number(trimmed) : Number.NaN;
}
