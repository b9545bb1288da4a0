import type { AttributeType } from '../bot/bot.js';
import type { AddNumber, OrderCheck } from '../generated/ast.js';
import type { Check } from './checks.js';
import { typeOfAttribute } from './written-value.js';

const BY_SIZE: ReadonlySet<string> = new Set(['>', '>=', '<', '<=']);

/** Whether an operator asks what comes before and after, and not what is written. */
export function comparesBySize(operator: string | undefined): boolean {
  return operator !== undefined && BY_SIZE.has(operator);
}

const WITH_A_SIZE: ReadonlySet<AttributeType['kind']> = new Set(['number', 'date'] as const);

/** Whether what an operator asks makes sense of values of a type. */
export function takesOperator({ kind }: AttributeType, operator: string | undefined): boolean {
  return comparesBySize(operator) ? WITH_A_SIZE.has(kind) : kind !== 'number';
}

/** Only numbers and dates are compared by size; numbers are not looked into. */
export const operatorFits: Check<OrderCheck> = (check, report) => {
  const attribute = check.$container.attribute?.ref;
  if (!attribute || check.operator === undefined) return;
  const type = typeOfAttribute(attribute);
  if (takesOperator(type, check.operator)) return;
  // The parser joins the two words.
  const operator = BY_SIZE.has(check.operator)
    ? check.operator
    : check.operator.replace(/^starts.*/, 'starts with');
  report(
    'operator-type',
    { operator, attribute: attribute.name, type },
    { node: check, property: 'operator' },
  );
};

/** Only a number can be added to. */
export const sumIsANumber: Check<AddNumber> = (action, report) => {
  const attribute = action.attribute?.ref;
  if (!attribute) return;
  const type = typeOfAttribute(attribute);
  if (type.kind === 'number') return;
  report('add-to-text', { attribute: attribute.name, type }, { node: action, property: 'attribute' });
};
