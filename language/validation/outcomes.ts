import { type Attribute, type Condition, isTest, type Test } from '../generated/ast.js';
import { answers, possibleValues } from './possible-values.js';
import { type Question, questionOf } from './questions.js';
import { typeOfAttribute } from './written-value.js';

/** How many comparisons of one condition, and how many ways they can turn out, are looked at. */
const MOST_TESTS = 30;
const MOST_WAYS = 4096;

/** How some comparisons turn out together. */
type Way = readonly (readonly [test: Test, holds: boolean])[];

/**
 * What a condition is for every visitor, whatever is known of them; nothing if it differs between visitors, or might.
 */
export function constantOutcome(condition: Condition): boolean | undefined {
  const tests = isWhole(condition) ? testsOf(condition) : [];
  // A value that an attribute can have, some visitors have and some have not.
  if (tests.length === 1 && tests[0]?.check.$type === 'IsCheck') return undefined;
  if (tests.length === 0 || tests.length > MOST_TESTS) return undefined;
  const ways = groupsOf(tests).reduce<readonly Way[] | undefined>(
    (all, group) => all && product(all, group),
    [[]],
  );
  const outcomes = new Set(ways?.map((way) => evaluate(condition, new Map(way))));
  const [outcome] = outcomes;
  return outcomes.size === 1 ? outcome : undefined;
}

/** The parts that a condition is put together from; in a broken file, those that are there. */
export function partsOf(condition: Condition): readonly Condition[] {
  if (isTest(condition)) return [];
  const parts = condition.$type === 'Not' ? [condition.operand] : (condition.parts ?? []);
  return parts.filter((part) => part !== undefined);
}

function isWhole(condition: Condition): boolean {
  if (isTest(condition)) return condition.check !== undefined;
  const parts = partsOf(condition);
  return parts.length >= (condition.$type === 'Not' ? 1 : 2) && parts.every(isWhole);
}

function testsOf(condition: Condition): Test[] {
  return isTest(condition) ? [condition] : partsOf(condition).flatMap(testsOf);
}

/** The ways in which comparisons can turn out, for each attribute that they ask about. */
function groupsOf(tests: readonly Test[]): (readonly Way[] | undefined)[] {
  const asked = new Map<Attribute, [Test, Question][]>();
  const groups: (readonly Way[] | undefined)[] = [];
  for (const test of tests) {
    const question = questionOf(test);
    if (!question) groups.push([[[test, true]], [[test, false]]]);
    else asked.set(question.attribute, [...(asked.get(question.attribute) ?? []), [test, question]]);
  }
  for (const [attribute, questions] of asked) groups.push(waysOf(attribute, questions));
  return groups;
}

function waysOf(attribute: Attribute, asked: readonly [Test, Question][]): readonly Way[] | undefined {
  const type = typeOfAttribute(attribute);
  const values = possibleValues(
    type,
    asked.map(([, question]) => question),
  );
  const ways = new Map<string, Way>();
  for (const value of values ?? []) {
    const each = asked.map(([test, question]) =>
      answers(value, question, type.kind).map((holds): Way => [[test, holds]]),
    );
    const together = each.reduce<readonly Way[] | undefined>((all, next) => all && product(all, next), [[]]);
    if (!together) return undefined;
    for (const way of together) ways.set(way.map(([, holds]) => Number(holds)).join(''), way);
  }
  return values && [...ways.values()];
}

/** Every way of the one with every way of the other; nothing if these are too many. */
function product(left: readonly Way[], right: readonly Way[] | undefined): readonly Way[] | undefined {
  if (!right || left.length * right.length > MOST_WAYS) return undefined;
  return left.flatMap((first) => right.map((second) => [...first, ...second]));
}

function evaluate(condition: Condition, outcomes: ReadonlyMap<Test, boolean>): boolean {
  if (isTest(condition)) return outcomes.get(condition) === true;
  const parts = partsOf(condition);
  if (condition.$type === 'Not') return !parts.some((part) => evaluate(part, outcomes));
  return condition.$type === 'And'
    ? parts.every((part) => evaluate(part, outcomes))
    : parts.some((part) => evaluate(part, outcomes));
}
