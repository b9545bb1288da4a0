import type { AttributeType, ComparisonOperator, Text } from '../bot/bot.js';
import { DECIMAL } from './decimal.js';
import { type Fill, mapFill } from './fill.js';
import { fold } from './fold.js';
import { valueIn } from './profile.js';
import type { Site } from './site.js';
import type { Profile } from './state.js';
import { plainOf } from './text.js';

/** Whether something holds of a visitor. */
export type Test = (profile: Profile) => boolean;

interface Comparison {
  readonly texts: (value: string, operand: string) => boolean;
  /** Left out where numbers are compared as texts too. */
  readonly numbers?: (value: number, operand: number) => boolean;
}

const COMPARISONS: { readonly [K in ComparisonOperator]: Comparison } = {
  is: { texts: (a, b) => a === b, numbers: (a, b) => a === b },
  'is-not': { texts: (a, b) => a !== b, numbers: (a, b) => a !== b },
  contains: { texts: (a, b) => a.includes(b) },
  'starts-with': { texts: (a, b) => a.startsWith(b) },
  'greater-than': { texts: (a, b) => a > b, numbers: (a, b) => a > b },
  'at-least': { texts: (a, b) => a >= b, numbers: (a, b) => a >= b },
  'less-than': { texts: (a, b) => a < b, numbers: (a, b) => a < b },
  'at-most': { texts: (a, b) => a <= b, numbers: (a, b) => a <= b },
};

/**
 * Compares an attribute's value with another: numbers by size, all else as texts whose case is ignored (dates are
 * written so that their text order is their order in time). With an unknown value on either side only `is-not` holds.
 */
export function comparisonOf(operator: ComparisonOperator, attribute: string, text: Text, site: Site): Test {
  const { texts, numbers } = COMPARISONS[operator];
  const sides: Sides = { attribute, operand: plainOf(text, site), unknown: operator === 'is-not' };
  const numeric = site.attribute(attribute).type.kind === 'number';
  return numeric && numbers !== undefined ? test(sides, numberOf, numbers) : test(sides, fold, texts);
}

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

interface Sides {
  readonly attribute: string;
  readonly operand: Fill<string>;
  /** The outcome when one of the two is unknown. */
  readonly unknown: boolean;
}

function test<T>(
  { attribute, operand, unknown }: Sides,
  prepare: (text: string) => T,
  holds: (value: T, operand: T) => boolean,
): Test {
  const prepared = mapFill(operand, (text) => (text.trim() === '' ? undefined : prepare(text)));
  return (profile) => {
    const left = valueIn(profile, attribute);
    const right = prepared.of(profile);
    return left === undefined || right === undefined ? unknown : holds(prepare(left), right);
  };
}

function numberOf(text: string): number {
  const trimmed = text.trim();
  return DECIMAL.test(trimmed) ? Number(trimmed) : Number.NaN;
}
