import { AstUtils } from 'langium';
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
import { plainContent } from '../../text/content.js';

/**
 * Whether a condition spells out the last case: it looks at nothing but what those right before it look at, goes
 * through the values of a choice together with others before it, or lists all of them. That it always holds is meant.
 */
export function completesCases(condition: If): boolean {
  if (condition.otherwise.length > 0) return false;
  const { $container, $containerIndex: index = 0 } = condition;
  const before = isBranch($container) ? $container.actions.slice(0, index) : [];
  return closesRun(condition, before) || goesThroughChoice(condition, before) || listsAllValues(condition);
}

/** Of a run of conditions that lead away, the last. */
function closesRun({ condition }: If, before: readonly Action[]): boolean {
  const run = before.slice(before.findLastIndex((action) => !isIf(action) || !action.target) + 1);
  const seen = new Set(run.flatMap((action) => (isIf(action) ? attributesOf(action.condition) : [])));
  return attributesOf(condition).every((attribute) => attribute !== undefined && seen.has(attribute));
}

function goesThroughChoice({ condition }: If, before: readonly Action[]): boolean {
  const attribute = comparedWith(condition)?.attribute;
  return (
    attribute !== undefined &&
    before.some((action) => isIf(action) && comparedWith(action.condition)?.attribute === attribute)
  );
}

function listsAllValues({ condition }: If): boolean {
  if (!condition || isTest(condition) || condition.$type !== 'Or') return false;
  const compared = (condition.parts ?? []).map(comparedWith);
  const type = compared[0]?.attribute.type;
  if (!isChoiceType(type)) return false;
  const listed = new Set(compared.map((one) => one?.value));
  return (
    compared.every((one) => one?.attribute.type === type) &&
    type.values.every(({ text }) => listed.has(plainContent(text)))
  );
}

/** The attributes that a condition looks at; nothing for one that is not found. */
function attributesOf(condition: Condition | undefined): (Attribute | undefined)[] {
  if (!condition) return [undefined];
  return AstUtils.streamAst(condition)
    .filter(isTest)
    .map(({ attribute }) => attribute?.ref)
    .toArray();
}

/** The choice that is said to be one of its values, and that value. */
function comparedWith(
  condition: Condition | undefined,
): { attribute: Attribute; value: string | undefined } | undefined {
  if (!isTest(condition) || !isIsCheck(condition.check)) return undefined;
  const { state, negated, value } = condition.check;
  const attribute = condition.attribute?.ref;
  if (state || negated || !attribute || !isChoiceType(attribute.type)) return undefined;
  return { attribute, value: value?.$type === 'TextValue' ? plainContent(value.text) : undefined };
}
