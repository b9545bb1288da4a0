import { expect, test } from 'vitest';
import type { ComparisonOperator, Condition } from '../../../language/bot/bot.js';
import type { Profile } from '../../../language/runtime/index.js';
import { act, botOf, text } from './bot-builder.js';
import { brief } from './brief.js';
import { play } from './playing.js';

function holds(condition: Condition, profile: Profile): boolean {
  const bot = botOf({ branches: { A: [{ type: 'condition', condition, target: 'B' }], B: [act.end] } });
  return play(bot, { profile }, []).flatMap(brief).includes('branch B');
}

type Row = [
  attribute: string,
  known: string | undefined,
  operator: ComparisonOperator,
  value: string,
  holds: boolean,
];

const comparisons: Row[] = [
  ['name', 'Ann', 'is', 'ann', true],
  ['name', 'Ann', 'is', ' ANN ', true],
  ['name', 'Ann', 'is', 'Anna', false],
  ['name', 'Ann', 'is-not', 'ann', false],
  ['name', 'Ann', 'is-not', 'Bob', true],
  ['name', 'Ann Lee', 'contains', 'N L', true],
  ['name', 'Ann', 'contains', 'x', false],
  ['name', 'Ann', 'starts-with', 'an', true],
  ['name', 'Ann', 'starts-with', 'nn', false],
  ['name', '9', 'greater-than', '10', true],
  ['name', 'b', 'less-than', 'C', true],
  ['name', undefined, 'is', 'Ann', false],
  ['name', undefined, 'is-not', 'Ann', true],
  ['name', undefined, 'contains', 'a', false],
  ['name', undefined, 'at-most', 'a', false],
  ['name', 'Ann', 'is', '{email}', false],
  ['name', 'Ann', 'is-not', '{email}', true],
  ['name', 'Ann', 'contains', '{email}', false],
  ['name', 'Ann', 'contains', '{email|n}', true],
  ['count', '9', 'greater-than', '10', false],
  ['count', '9', 'less-than', '10', true],
  ['count', '10', 'is', '10.0', true],
  ['count', '10', 'is-not', '10.0', false],
  ['count', '-2.5', 'at-most', '-2.5', true],
  ['count', '-2.5', 'at-least', '-2.4', false],
  ['count', '10', 'at-least', '10', true],
  ['count', '10', 'greater-than', '10', false],
  ['count', '0', 'is', 'nothing', false],
  ['count', '0', 'is-not', 'nothing', true],
  ['count', '0', 'at-least', '', false],
  ['count', '123', 'contains', '2', true],
  ['count', '16', 'is', '0x10', false],
  ['day', '2026-02-01', 'greater-than', '2026-01-31', true],
  ['day', '2026-02-01', 'less-than', '2026-01-31', false],
  ['pizza', 'Diavola', 'is', 'diavola', true],
];

test.each(comparisons)('%s (%s) %s "%s": %s', (attribute, known, operator, value, expected) => {
  const profile = known === undefined ? {} : { [attribute]: known };
  expect(holds({ operator, attribute, value: text(value) }, profile)).toBe(expected);
});

const TRUE: Condition = { operator: 'is-unknown', attribute: 'name' };
const FALSE: Condition = { operator: 'is-known', attribute: 'name' };
const not = (condition: Condition): Condition => ({ operator: 'not', condition });
const and = (...conditions: Condition[]): Condition => ({ operator: 'and', conditions });
const or = (...conditions: Condition[]): Condition => ({ operator: 'or', conditions });

const gates: [string, Condition, boolean][] = [
  ['is unknown', TRUE, true],
  ['is known', FALSE, false],
  ['not', not(TRUE), false],
  ['not not', not(not(TRUE)), true],
  ['and', and(TRUE, TRUE, TRUE), true],
  ['and with one false', and(TRUE, FALSE, TRUE), false],
  ['or', or(FALSE, FALSE, TRUE), true],
  ['or with none true', or(FALSE, FALSE), false],
  ['and of ors', and(or(FALSE, TRUE), or(TRUE, FALSE)), true],
  ['or of ands', or(and(TRUE, FALSE), and(FALSE, TRUE)), false],
  ['not over and', not(and(TRUE, FALSE)), true],
  ['or, not and and', or(not(and(TRUE, not(FALSE))), and(FALSE, not(FALSE)), FALSE), false],
];

test.each(gates)('%s', (_, condition, expected) => {
  expect(holds(condition, {})).toBe(expected);
});

test('conditions may nest deeper than the stack is', () => {
  let condition: Condition = TRUE;
  for (let depth = 0; depth < 200_001; depth++) condition = not(condition);
  expect(holds(condition, {})).toBe(false);
});
