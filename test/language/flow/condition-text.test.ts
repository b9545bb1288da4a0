import fc from 'fast-check';
import { DocumentState, EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import { expect, it, test } from 'vitest';
import type { ComparisonOperator, Condition, Text } from '../../../language/bot/bot.js';
import { lower } from '../../../language/compiler/lower.js';
import { conditionText } from '../../../language/flow/condition-text.js';
import type { BotFile } from '../../../language/generated/ast.js';
import { createSeqbotServices } from '../../../language/services.js';

const NAMES = ['plan', 'age', '__proto__', 'constructor', 'größe', 'text', 'known', 'a-b'];
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

const name = fc.constantFrom(...NAMES);
const SIGNS = ['a', '1', '"', '\\', '{', '}', '|', '\n', ' ', '//', '@', 'é', '👍', '"""', '/*'];
const words = fc.oneof(
  fc.constantFrom('Basic', '18', '-2.5', '007', '2026-11-22', 'is', '→'),
  fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 6 }).map((signs) => signs.join('')),
);
/** A brace cannot stand in a fallback. */
const fallback = words.map((text) => text.replaceAll('}', '')).filter((text) => text !== '');
const value: fc.Arbitrary<Text> = fc
  .array(
    fc.oneof(
      words,
      fc.record({ attribute: name }),
      fc.record({ attribute: name, fallback }),
      fc.record({ agent: name }),
    ),
    { maxLength: 3 },
  )
  .map((parts) =>
    parts.filter((part, index) => typeof part !== 'string' || typeof parts[index - 1] !== 'string'),
  );

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ operator: fc.constantFrom('is-known' as const, 'is-unknown' as const), attribute: name }),
    fc.record({ operator: fc.constantFrom(...OPERATORS), attribute: name, value }),
    fc.record({ operator: fc.constant('not' as const), condition: tie('condition') }),
    fc.record({
      operator: fc.constantFrom('and' as const, 'or' as const),
      conditions: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

test('a condition that is written and read again is the same one', async () => {
  const conditions = fc.sample(condition, { numRuns: 1500, seed: 5 });
  expect(await conditionsOf(conditions.map(conditionText))).toEqual(conditions);
});

it.each([
  'plan is "Basic" and not (age > 18 or name is known)',
  'age >= 18 and (age < 65 and plan is unknown) or not not name is known',
  '(age is 1 or age is -2.5) and plan contains "1" and plan starts with "{name|you}"',
  'plan is not "a \\"quoted\\" \\\\ \\{name} \\n text of {@maya}"',
])('it is written as an author would: %s', async (written) => {
  const [read] = await conditionsOf([written]);
  expect(read && conditionText(read)).toBe(written);
});

it('what is missing is three dots', async () => {
  const broken = await conditionsOf(['', 'name', 'not', 'name is']);
  expect(broken.map(conditionText)).toEqual(['…', 'name is known', 'not …', 'name is ""']);
});

it('a condition may be nested deeply', () => {
  let deep: Condition = { operator: 'is-known', attribute: 'a' };
  for (let depth = 0; depth < 100_000; depth++) deep = { operator: 'not', condition: deep };
  expect(conditionText(deep)).toBe(`${'not '.repeat(100_000)}a is known`);
});

/** The conditions of a bot that has one branch for each, as they are lowered. */
async function conditionsOf(texts: readonly string[]): Promise<Condition[]> {
  const { shared, seqbot } = createSeqbotServices(EmptyFileSystem);
  const branches = texts.map((text, index) => `branch B${index} { if ${text} -> B0 }`);
  const declared = [...NAMES, 'name'].map((name) => `attribute ${name}`);
  const source = [...declared, 'sequence S {', ...branches, '}'].join('\n');
  const document: LangiumDocument<BotFile> = shared.workspace.LangiumDocumentFactory.fromString(
    source,
    URI.parse('memory:/bot.seqbot'),
  );
  shared.workspace.LangiumDocuments.addDocument(document);
  await shared.workspace.DocumentBuilder.build([document], { validation: false });
  expect(document.state).toBeGreaterThanOrEqual(DocumentState.Linked);
  const actions = lower(document, seqbot).bot.sequences.flatMap(({ branches }) =>
    branches.map((branch) => branch.actions[0]),
  );
  return actions.flatMap((action) => (action?.type === 'condition' ? [action.condition] : []));
}
