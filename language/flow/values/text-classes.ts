import type { AttributeType, ComparisonOperator, SimpleKind } from '../../bot/bot.js';
import { accepts } from '../../bot/values/accepts.js';
import { compares } from '../../bot/values/compares.js';
import { fold } from '../../bot/values/fold.js';
import type { Compared, Questions } from './questions.js';
import type { ValueClass } from './value-class.js';

type ChoiceType = Extract<AttributeType, { kind: 'choice' }>;
type TextKind = Exclude<SimpleKind, 'date'>;
type TextType = { readonly kind: TextKind };

/** The values of a choice, those that differ in upper and lower case only as one. */
export function choiceClasses({ values }: ChoiceType): readonly ValueClass[] {
  return distinct(values).map(same);
}

/** Each value that the questions name, or that answers them with yes, and all others. */
export function textClasses(type: TextType, { compared, given }: Questions): readonly ValueClass[] {
  const named = [
    ...given.flatMap((text) => fitting(type, text)),
    ...compared.flatMap((question) => meeting(type, question)),
  ];
  const values = distinct(named);
  const folded = new Set(values.map(fold));
  const others = (value: string) => !folded.has(fold(value));
  const other = EXAMPLES[type.kind].find(others) ?? numbered(type, others);
  const rest: ValueClass = { representative: other, speaksFor: 'equality', includes: others };
  return [...values.map(same), rest];
}

function same(value: string): ValueClass {
  const folded = fold(value);
  return { representative: value, speaksFor: 'all', includes: (other) => fold(other) === folded };
}

function distinct(values: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const value of values) if (!first.has(fold(value))) first.set(fold(value), value);
  return [...first.values()];
}

/** The value that a text is; perhaps it is one only as it is compared. */
function fitting(type: TextType, text: string): readonly string[] {
  const value = accepts(type, text) ?? accepts(type, fold(text));
  return value === undefined ? [] : [value];
}

/** A value with which a comparison holds, so that there is one to try. */
function meeting(type: TextType, { operator, operand }: Compared): readonly string[] {
  const shapes = AROUND[operator]?.[type.kind] ?? [];
  const met = [operand, ...shapes.map((shape) => shape(operand.trim()))]
    .flatMap((text) => fitting(type, text))
    .find((value) => compares(operator === 'is-not' ? 'is' : operator, type.kind, value, operand));
  return met === undefined ? fitting(type, operand) : [met];
}

type Shapes = { readonly [K in TextKind]?: readonly ((operand: string) => string)[] };

/** Values around what they are to contain or to start with. */
const AROUND: { readonly [K in ComparisonOperator]?: Shapes } = {
  contains: {
    email: [
      (part) => `ann${part}`,
      (part) => `ann${part}com`,
      (part) => `ann@example.com${part}`,
      (part) => `${part}@example.com`,
    ],
    phone: [(part) => `${part}5550123`],
    url: [
      (part) => `https://example.com/${part}`,
      (part) => `https://${part}`,
      (part) => `https://example${part}`,
    ],
  },
  'starts-with': {
    email: [(part) => `${part}@example.com`, (part) => `${part}example.com`],
    phone: [(part) => `${part}5550123`],
    url: [(part) => `${part}example.com`],
  },
};

/** Values that nothing names, most likely. */
const EXAMPLES: { readonly [K in TextKind]: readonly string[] } = {
  text: ['something', 'something else'],
  email: ['ann@example.com', 'bob@example.org'],
  phone: ['+15550100', '+15550123'],
  url: ['https://example.com', 'https://example.org'],
};

const NUMBERED: { readonly [K in TextKind]: (number: number) => string } = {
  text: (number) => `something ${number}`,
  email: (number) => `visitor${number}@example.com`,
  phone: (number) => `+1555${String(number).padStart(7, '0')}`,
  url: (number) => `https://example.com/${number}`,
};

function numbered({ kind }: TextType, isFree: (value: string) => boolean): string {
  let number = 1;
  // Ends: what is taken is finite.
  while (!isFree(NUMBERED[kind](number))) number++;
  return NUMBERED[kind](number);
}
