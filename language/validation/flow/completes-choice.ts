import {
  type Action,
  type Attribute,
  type Condition,
  type If,
  isBranch,
  isChoiceType,
  isIf,
  isIsCheck,
  isTest,
} from '../../generated/ast.js';

/**
 * Whether a condition goes through the values of a choice together with others before it, such as the last of
 * `if size is "S" -> A`, `if size is "M" -> B`, `if size is "L" -> C`: that it holds is then meant.
 */
export function completesChoice(condition: If): boolean {
  const { $container, $containerIndex: index = 0 } = condition;
  const attribute = comparedChoice(condition.condition);
  if (!attribute || !isBranch($container)) return false;
  return $container.actions.slice(0, index).some((before) => asksFor(before, attribute));
}

/** The choice that is said to be one of its values. */
function comparedChoice(condition: Condition | undefined): Attribute | undefined {
  if (!isTest(condition) || !isIsCheck(condition.check)) return undefined;
  const { state, negated } = condition.check;
  const attribute = condition.attribute?.ref;
  return !state && !negated && isChoiceType(attribute?.type) ? attribute : undefined;
}

function asksFor(action: Action, attribute: Attribute): boolean {
  return isIf(action) && comparedChoice(action.condition) === attribute;
}
