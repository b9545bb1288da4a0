import { child, ROOT } from '../../bot/address.js';
import type { AttributeDeclaration, Condition, ConditionAction } from '../../bot/bot.js';
import { fold } from '../../bot/values/fold.js';
import type { Finding } from '../finding.js';
import { testsIn } from '../reading/condition-tests.js';
import { constantOf } from '../reading/constant.js';
import type { PlacedAction } from '../reading/every-action.js';

/** With fewer values that are met, the one left out is more likely what goes on below the conditions. */
const MET_AT_LEAST = 3;

/**
 * Values of choices that the conditions on them seem to have forgotten: of all values one, though each of at least
 * three others has a condition that it can meet. Only where conditions do nothing but compare the attribute with a
 * value of it, and none says what else is to be done.
 */
export function unmetValues(
  attributes: readonly AttributeDeclaration[],
  actions: Iterable<PlacedAction>,
): Finding[] {
  const conditions = conditionsByAttribute(actions);
  const seen = new Set<string>();
  return attributes.flatMap(({ name, type }, index): Finding[] => {
    // Of two that are called the same the first counts.
    if (seen.has(name)) return [];
    seen.add(name);
    if (type.kind !== 'choice') return [];
    const value = forgotten(name, type.values, conditions.get(name) ?? []);
    const at = child(ROOT, 'attributes', index);
    return value === undefined ? [] : [{ kind: 'unmet-value', at, attribute: name, value }];
  });
}

function conditionsByAttribute(actions: Iterable<PlacedAction>): ReadonlyMap<string, ConditionAction[]> {
  const found = new Map<string, ConditionAction[]>();
  for (const { action } of actions) {
    if (action.type !== 'condition') continue;
    for (const name of new Set(testsIn(action.condition).map(({ attribute }) => attribute))) {
      const list = found.get(name);
      if (list) list.push(action);
      else found.set(name, [action]);
    }
  }
  return found;
}

function forgotten(
  attribute: string,
  values: readonly string[],
  actions: readonly ConditionAction[],
): string | undefined {
  if (!actions.every((action) => comparesOnly(action, attribute))) return undefined;
  const conditions = actions.map(({ condition }) => condition);
  const named = new Set(conditions.flatMap((each) => valuesNamed(each, attribute)));
  // Those that ask for one value alone are false for what is not named.
  const others = conditions.filter(({ operator }) => operator !== 'is');
  const unmet = values.filter(
    (value) => !named.has(fold(value)) && others.every((each) => outcome(each, attribute, value) === false),
  );
  return unmet.length === 1 && values.length - 1 >= MET_AT_LEAST ? unmet[0] : undefined;
}

function valuesNamed(condition: Condition, attribute: string): string[] {
  return testsIn(condition).flatMap((test) =>
    test.attribute === attribute && 'value' in test ? [fold(constantOf(test.value) ?? '')] : [],
  );
}

function comparesOnly(action: ConditionAction, attribute: string): boolean {
  if ('otherwise' in action && action.otherwise !== undefined) return false;
  return testsIn(action.condition).every(
    (test) =>
      test.attribute !== attribute ||
      ((test.operator === 'is' || test.operator === 'is-not') && constantOf(test.value) !== undefined),
  );
}

/** The outcome while an attribute has a value; nothing where that hangs on others. */
function outcome(condition: Condition, attribute: string, value: string): boolean | undefined {
  switch (condition.operator) {
    case 'not': {
      const inner = outcome(condition.condition, attribute, value);
      return inner === undefined ? undefined : !inner;
    }
    case 'and':
    case 'or': {
      const deciding = condition.operator === 'or';
      const outcomes = condition.conditions.map((inner) => outcome(inner, attribute, value));
      if (outcomes.includes(deciding)) return deciding;
      return outcomes.includes(undefined) ? undefined : !deciding;
    }
    case 'is':
    case 'is-not':
      if (condition.attribute !== attribute) return undefined;
      return (fold(constantOf(condition.value) ?? '') === fold(value)) === (condition.operator === 'is');
    default:
      return undefined;
  }
}
