import type { ComparisonOperator, Condition, Text, TextPart } from '../bot/bot.js';
import { escaped } from '../text/write.js';

/** What stands for a part that the author has not written yet. */
const MISSING = '…';

/**
 * A condition as an author would write it: `plan is "Basic" and not (age > 18 or name is known)`. A condition that was
 * read from a source becomes the same one when its text is read again. Goes as deep as the condition does, without
 * recursion.
 */
export function conditionText(condition: Condition): string {
  const written: string[] = [];
  // What is still to be written, the next one last.
  const pending: (string | Condition)[] = [condition];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') written.push(next);
    else pending.push(...piecesOf(next).reverse());
  }
  return written.join('');
}

/** How closely an operator holds its conditions together. */
const BINDING = { or: 0, and: 1, not: 2 } as const;
type Joining = keyof typeof BINDING;

/** A condition as pieces of text and the conditions between them, in reading order. */
function piecesOf(condition: Condition): (string | Condition)[] {
  switch (condition.operator) {
    case 'and':
    case 'or':
      return joined(condition.operator, condition.conditions);
    case 'not':
      return ['not ', ...inside('not', condition.condition)];
    case 'is-known':
    case 'is-unknown':
      return [nameText(condition.attribute), condition.operator === 'is-known' ? ' is known' : ' is unknown'];
    default:
      return [nameText(condition.attribute), ` ${WORDS[condition.operator]} `, valueText(condition)];
  }
}

function joined(operator: 'and' | 'or', conditions: readonly Condition[]): (string | Condition)[] {
  if (conditions.length === 0) return [MISSING];
  return conditions.flatMap((part, index) => [
    ...(index === 0 ? [] : [` ${operator} `]),
    ...inside(operator, part),
  ]);
}

/** A condition between others: in brackets where it would come apart, or become one with those around it. */
function inside(outer: Joining, condition: Condition): (string | Condition)[] {
  const { operator } = condition;
  const isLoose =
    (operator === 'and' || operator === 'or') &&
    condition.conditions.length > 0 &&
    (outer === 'not' || BINDING[operator] <= BINDING[outer]);
  return isLoose ? ['(', condition, ')'] : [condition];
}

const WORDS: { readonly [Operator in ComparisonOperator]: string } = {
  is: 'is',
  'is-not': 'is not',
  contains: 'contains',
  'starts-with': 'starts with',
  'greater-than': '>',
  'at-least': '>=',
  'less-than': '<',
  'at-most': '<=',
};

function nameText(name: string): string {
  return name === '' ? MISSING : name;
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const OF_TEXTS: ReadonlySet<ComparisonOperator> = new Set(['contains', 'starts-with']);

function valueText({ operator, value }: { operator: ComparisonOperator; value: Text }): string {
  const [first] = value;
  const isNumber = value.length === 1 && typeof first === 'string' && NUMBER.test(first);
  return isNumber && !OF_TEXTS.has(operator) ? first : `"${value.map(partText).join('')}"`;
}

function partText(part: TextPart): string {
  if (typeof part === 'string') return escaped(part);
  if ('agent' in part) return `{@${part.agent}}`;
  return part.fallback ? `{${part.attribute}|${escaped(part.fallback)}}` : `{${part.attribute}}`;
}
