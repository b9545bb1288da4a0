import type { AttributeType } from '../bot/bot.js';
import { compares } from '../bot/values/compares.js';
import { decimalOf } from '../bot/values/decimal.js';
import { accepts } from '../runtime/index.js';
import type { Question } from './questions.js';

/** Stands for all values of an attribute that answer some questions alike; without a value for the unknown one. */
export interface PossibleValue {
  readonly value?: string;
  /** Whether it is a value itself, and not one in place of many whose letters are not known. */
  readonly exact: boolean;
}

/**
 * Values that stand for all that an attribute can have, as far as some questions about it go. Some may be impossible;
 * none is missing. Nothing if that cannot be said.
 */
export function possibleValues(
  type: AttributeType,
  questions: readonly Question[],
): readonly PossibleValue[] | undefined {
  const known = knownValues(type, questions);
  return known && [{ exact: true }, ...known];
}

function knownValues(type: AttributeType, questions: readonly Question[]): PossibleValue[] | undefined {
  const operands = questions.flatMap((question) => ('operand' in question ? [question.operand.trim()] : []));
  if (type.kind === 'choice') return distinct(type, questions).map((value) => ({ value, exact: true }));
  if (type.kind === 'number') return numbers(operands.map(Number), type.minimum, type.maximum);
  if (type.kind === 'date') return dates(operands);
  return [...operands.map((value) => ({ value, exact: true })), { value: ANYTHING_ELSE, exact: false }];
}

/** The values of a choice. If they are only compared as a whole, those that nothing names are all alike. */
function distinct(type: Choice, questions: readonly Question[]): readonly string[] {
  const named = new Set<string>();
  for (const question of questions) {
    if (!('operand' in question)) continue;
    if (question.operator !== 'is' && question.operator !== 'is-not') return type.values;
    named.add(accepts(type, question.operand) ?? '');
  }
  const other = type.values.find((value) => !named.has(value));
  return [...named, ...(other === undefined ? [] : [other])];
}

type Choice = Extract<AttributeType, { kind: 'choice' }>;

/** A text that is none of those that authors compare with. */
const ANYTHING_ELSE = '\u{10FFFF}';

/** Each date, what comes right behind it, and what comes before all: dates are ordered as texts. */
function dates(operands: readonly string[]): PossibleValue[] {
  const around = operands.flatMap((value) => [
    { value, exact: true },
    { value: `${value}~`, exact: false },
  ]);
  return [{ value: '0', exact: false }, ...around];
}

/** Each number of the range that is compared with, one between each two, and one beyond each end. */
function numbers(
  operands: readonly number[],
  minimum?: number,
  maximum?: number,
): PossibleValue[] | undefined {
  const lowest = minimum ?? beyond(Math.min(0, ...operands), -1);
  const highest = maximum ?? beyond(Math.max(0, ...operands), 1);
  const inside = operands.filter((number) => number > lowest && number < highest);
  const marks = [...new Set([lowest, ...inside, highest])].sort((left, right) => left - right);
  const between = marks.slice(1).map((mark, index) => mark / 2 + (marks[index] ?? mark) / 2);
  const values = [...marks, ...between].map(decimalOf);
  if (lowest > highest || values.includes(undefined)) return undefined;
  return values.map((value) => ({ value, exact: true }));
}

/** A number far enough away to differ. */
function beyond(number: number, direction: 1 | -1): number {
  return number + direction * (1 + Math.abs(number));
}

/** How a value answers a question: with both outcomes if that depends on its letters. */
export function answers(
  { value, exact }: PossibleValue,
  question: Question,
  kind: AttributeType['kind'],
): readonly boolean[] {
  if (!('operand' in question)) return [(question.operator === 'is-known') === (value !== undefined)];
  const { operator, operand } = question;
  if (value === undefined || operand.trim() === '') return [operator === 'is-not'];
  if (!exact && (operator === 'contains' || operator === 'starts-with')) return [true, false];
  return [compares(operator, kind, value, operand)];
}
