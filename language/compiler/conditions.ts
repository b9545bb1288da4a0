import { type Address, child } from '../bot/address.js';
import type { Condition as BotCondition, ComparisonOperator } from '../bot/bot.js';
import { type Condition, type IsCheck, isIsCheck, isTest, type Test } from '../generated/ast.js';
import type { MapBuilder } from './map-builder.js';
import { textOfValue } from './values.js';

/** Turns a condition into that of a bot. A missing or broken one is the empty `and`, which holds. */
export function lowerCondition(node: Condition | undefined, at: Address, map: MapBuilder): BotCondition {
  if (!node) return { operator: 'and', conditions: [] };
  map.add(at, node);
  if (isTest(node)) return lowerTest(node);
  if (node.$type === 'Not') {
    return { operator: 'not', condition: lowerCondition(node.operand, child(at, 'condition'), map) };
  }
  const operator = node.$type === 'Or' ? 'or' : 'and';
  const conditions = (node.parts ?? []).map((part, index) =>
    lowerCondition(part, child(at, 'conditions', index), map),
  );
  return { operator, conditions };
}

/** Turns the comparison of one attribute into that of a bot. Half a comparison asks whether it is known. */
export function lowerTest({ attribute, check }: Test): BotCondition {
  const name = attribute?.$refText ?? '';
  if (!check) return { operator: 'is-known', attribute: name };
  if (isIsCheck(check)) return lowerIs(name, check);
  return { operator: OPERATORS[check.operator] ?? 'is', attribute: name, value: textOfValue(check.value) };
}

/** `is not known` means `is unknown`, and back. */
function lowerIs(attribute: string, { state, negated, value }: IsCheck): BotCondition {
  if (!state) return { operator: negated ? 'is-not' : 'is', attribute, value: textOfValue(value) };
  const known = (state === 'known') !== negated;
  return { operator: known ? 'is-known' : 'is-unknown', attribute };
}

const OPERATORS: Readonly<Record<string, ComparisonOperator>> = {
  contains: 'contains',
  startswith: 'starts-with',
  'starts with': 'starts-with',
  '>': 'greater-than',
  '>=': 'at-least',
  '<': 'less-than',
  '<=': 'at-most',
};
