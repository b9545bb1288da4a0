import fc from 'fast-check';
import type {
  Action,
  AttributeDeclaration,
  AttributeType,
  Bot,
  ComparisonOperator,
  Condition,
  Text,
} from '../../../language/bot/bot.js';

/** Attributes of every kind, and what they often are, are compared with, and are set to. */
export const VALUES: Readonly<
  Record<string, { readonly type: AttributeType; readonly values: readonly string[] }>
> = {
  count: {
    type: { kind: 'number' },
    values: ['0', '1', '2', '3', '-1', '0.5', '2.50', 'x', '1000000000000'],
  },
  score: { type: { kind: 'number', minimum: 0, maximum: 3 }, values: ['0', '1', '1.5', '3', '4'] },
  day: {
    type: { kind: 'date' },
    values: ['2026-01-01', '2026-01-02', '2026-01-03', '2025-12-31', '2026-01', '2026'],
  },
  size: {
    type: { kind: 'choice', values: ['Small', 'Large', '1', 'x'] },
    values: ['small', 'Large', '1', 'mall', 'X'],
  },
  other: {
    type: { kind: 'choice', values: ['Large', 'Huge', '1'] },
    values: ['large', 'HUGE', '1', 'Small', ''],
  },
  name: { type: { kind: 'text' }, values: ['Ann', 'ann', 'Bob', '1', '2', ' ', 'Ann Bob', 'Small'] },
  mail: {
    type: { kind: 'email' },
    values: ['a@b.example', 'A@B.example', 'ann@shop.example', '@shop.example', 'ann'],
  },
};

const NAMES = Object.keys(VALUES);
const name = fc.constantFrom(...NAMES);
const TARGETS = ['One', 'Two', 'Three'];
const target = fc.constantFrom(...TARGETS);
const wordFor = (attribute: string) => fc.constantFrom(...(VALUES[attribute]?.values ?? []));

const OPERATORS: readonly ComparisonOperator[] = [
  'is',
  'is-not',
  'contains',
  'starts-with',
  'greater-than',
  'at-least',
  'less-than',
  'at-most',
];

const part = fc.oneof(
  fc.record({ attribute: name }),
  fc.record({ attribute: name, fallback: fc.constantFrom('', '1', 'Large', 'Ann') }),
  fc.constantFrom(' ', 'Ann', '1'),
);
const valueFor = (attribute: string): fc.Arbitrary<Text> =>
  fc.oneof(
    { weight: 5, arbitrary: wordFor(attribute).map((word) => (word === '' ? [] : [word])) },
    { weight: 2, arbitrary: fc.array(part, { minLength: 1, maxLength: 2 }) },
  );

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    name.chain((attribute) =>
      fc.record({
        operator: fc.constantFrom(...OPERATORS),
        attribute: fc.constant(attribute),
        value: valueFor(attribute),
      }),
    ),
    fc.record({ operator: fc.constantFrom('is-known' as const, 'is-unknown' as const), attribute: name }),
    fc.record({ operator: fc.constant('not' as const), condition: tie('condition') }),
    fc.record({
      operator: fc.constantFrom('and' as const, 'or' as const),
      conditions: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

const change: fc.Arbitrary<Action> = fc.oneof(
  name.chain((attribute) =>
    fc.record({
      type: fc.constant('set' as const),
      attribute: fc.constant(attribute),
      value: valueFor(attribute),
    }),
  ),
  fc.record({ type: fc.constant('add' as const), attribute: name, amount: fc.constantFrom(1, -1, 0.5, 2) }),
  fc.record({ type: fc.constant('clear' as const), attribute: name }),
  fc.record({ type: fc.constant('visitor-attribute' as const), attribute: name }),
  fc.record({
    type: fc.constant('call' as const),
    webhook: fc.constant('hook'),
    failed: fc.option(target, { nil: undefined }),
  }),
);

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: change },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('condition' as const), condition, target }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('condition' as const),
      condition,
      then: fc.array(change, { maxLength: 2 }),
      otherwise: fc.array(change, { maxLength: 2 }),
    }),
  },
);

const last: fc.Arbitrary<Action[]> = fc.oneof(
  target.map((to): Action[] => [{ type: 'next', target: to }]),
  name.chain((saves) =>
    fc
      .array(fc.record({ label: wordFor(saves), target }), { minLength: 1, maxLength: 3 })
      .chain((options) =>
        fc
          .option(target, { nil: undefined })
          .map((otherwise): Action[] => [{ type: 'bubble-options', saves, options, otherwise }]),
      ),
  ),
  fc.constant<Action[]>([]),
);

const branch = (own: string) =>
  fc
    .tuple(fc.array(action, { minLength: 1, maxLength: 5 }), last)
    .map(([actions, end]) => ({ name: own, actions: [...actions, ...end] }));

/** A bot with one sequence, in which hardly anything happens but to what is known of the visitor. */
export const valuedBot: fc.Arbitrary<Bot> = fc
  .record({
    skipKnownAttributes: fc.boolean(),
    branches: fc.tuple(...TARGETS.map(branch)),
    saved: fc.subarray(NAMES),
  })
  .map(({ saved, ...sequence }) => ({
    format: 1,
    start: 'Main',
    attributes: Object.entries(VALUES).map(([own, { type }]): AttributeDeclaration => ({ name: own, type })),
    agents: [],
    departments: [],
    bots: [],
    webhooks: [
      {
        name: 'hook',
        method: 'get',
        url: ['https://hook.example'],
        headers: [],
        fields: [],
        saves: saved.map((attribute) => ({ attribute, path: attribute })),
      },
    ],
    sequences: [{ name: 'Main', channels: ['chat'], ...sequence }],
  }));

/** What is known of a visitor when a conversation begins; of each attribute one of its values, or nothing. */
export const anyProfile: fc.Arbitrary<Record<string, string>> = fc
  .array(name.chain((own) => fc.tuple(fc.constant(own), wordFor(own))))
  .map((entries) => Object.fromEntries(entries));
