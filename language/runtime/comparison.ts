import type { ComparisonOperator, Text } from '../bot/bot.js';
import { COMPARISONS, numberOf } from '../bot/values/compares.js';
import { fold } from '../bot/values/fold.js';
import { type Fill, mapFill } from './fill.js';
import { valueIn } from './profile.js';
import type { Site } from './site.js';
import type { Profile } from './state.js';
import { plainOf } from './text.js';

/** Whether something holds of a visitor. */
export type Test = (profile: Profile) => boolean;

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
