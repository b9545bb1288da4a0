import type { Condition } from '../bot/bot.js';
import { comparisonOf, type Test } from './comparison.js';
import type { Site } from './site.js';

/** One step of working a condition out: ask the profile, or put together the outcomes so far. */
type Operation = { readonly test: Test } | { readonly gate: 'and' | 'or' | 'not'; readonly inputs: number };

/** Whether a condition holds of a visitor. */
export function conditionOf(condition: Condition, site: Site): Test {
  const operations = flatten(condition, site);
  const [only] = operations;
  if (operations.length === 1 && only !== undefined && 'test' in only) return only.test;
  return (profile) => {
    const outcomes: boolean[] = [];
    for (const operation of operations) {
      if ('test' in operation) outcomes.push(operation.test(profile));
      else outcomes.push(gate(operation.gate, outcomes.splice(outcomes.length - operation.inputs)));
    }
    return outcomes[0] === true;
  };
}

function gate(kind: 'and' | 'or' | 'not', inputs: readonly boolean[]): boolean {
  if (kind === 'not') return inputs[0] !== true;
  return kind === 'and' ? inputs.every(Boolean) : inputs.some(Boolean);
}

/** The operations in the order to work them out. A list instead of recursion: conditions may nest deeply. */
function flatten(condition: Condition, site: Site): Operation[] {
  const operations: Operation[] = [];
  const pending: Condition[] = [condition];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    operations.push(operationOf(next, site));
    for (const input of inputsOf(next)) pending.push(input);
  }
  return operations.reverse();
}

function inputsOf(condition: Condition): readonly Condition[] {
  if ('conditions' in condition) return condition.conditions;
  return 'condition' in condition ? [condition.condition] : [];
}

function operationOf(condition: Condition, site: Site): Operation {
  switch (condition.operator) {
    case 'and':
    case 'or':
      return { gate: condition.operator, inputs: condition.conditions.length };
    case 'not':
      return { gate: 'not', inputs: 1 };
    case 'is-known':
    case 'is-unknown':
      return { test: knownTest(site.attribute(condition.attribute).name, condition.operator === 'is-known') };
    default:
      return { test: comparisonOf(condition.operator, condition.attribute, condition.value, site) };
  }
}

function knownTest(attribute: string, known: boolean): Test {
  return (profile) => Object.hasOwn(profile, attribute) === known;
}
