import type { ComparisonOperator } from '../bot/bot.js';
import { DECIMAL } from '../bot/values/decimal.js';
import { lowerTest } from '../compiler/conditions.js';
import { type Attribute, type IsCheck, isIsCheck, type OrderCheck, type Test } from '../generated/ast.js';
import { accepts } from '../runtime/index.js';
import { comparesBySize, takesOperator } from './operators.js';
import { typeOfAttribute, writtenValue } from './written-value.js';

/** A comparison whose outcome depends on the value of one attribute alone. */
export type Question =
  | { readonly attribute: Attribute; readonly operator: 'is-known' | 'is-unknown' }
  | { readonly attribute: Attribute; readonly operator: ComparisonOperator; readonly operand: string };

/**
 * What a comparison asks; nothing if its outcome depends on more than its attribute, or where it is not whole: another
 * rule speaks of values and operators that do not fit.
 */
export function questionOf(test: Test): Question | undefined {
  const attribute = test.attribute?.ref;
  if (!attribute || !test.check) return undefined;
  const { operator } = lowerTest(test);
  if (operator === 'is-known' || operator === 'is-unknown') return { attribute, operator };
  if (operator === 'and' || operator === 'or' || operator === 'not') return undefined;
  const operand = operandOf(attribute, test.check);
  return operand === undefined ? undefined : { attribute, operator, operand };
}

function operandOf(attribute: Attribute, check: IsCheck | OrderCheck): string | undefined {
  const operand = writtenValue(check.value);
  const type = typeOfAttribute(attribute);
  if (operand === undefined) return undefined;
  if (isIsCheck(check)) return accepts(type, operand) === undefined ? undefined : operand;
  if (!takesOperator(type, check.operator)) return undefined;
  if (!comparesBySize(check.operator)) return operand;
  const fits = type.kind === 'number' ? DECIMAL.test(operand.trim()) : accepts(type, operand) !== undefined;
  return fits ? operand : undefined;
}
