import type { ConstantReason } from '../diagnostics/conditions.js';
import { type Condition, type If, isTest } from '../generated/ast.js';
import type { Check } from './checks.js';
import { constantOutcome, partsOf } from './outcomes.js';
import { questionOf } from './questions.js';
import { typeOfAttribute } from './written-value.js';

/** A condition holds for some visitors and not for others. */
export const conditionTellsVisitorsApart: Check<If> = ({ condition }, report) => {
  if (!condition) return;
  for (const { part, holds } of constantParts(condition))
    report('constant-condition', { holds, reason: reasonOf(part) }, { node: part });
};

/** Whether a condition, or a part of it, is the same for everyone. */
export function isConstant(condition: Condition): boolean {
  return constantParts(condition).length > 0;
}

/** The smallest parts of a condition that are the same for everyone, with what they are. */
function constantParts(condition: Condition): { part: Condition; holds: boolean }[] {
  const inside = partsOf(condition).flatMap(constantParts);
  // A `not` is as constant as what it turns round.
  if (inside.length > 0 || condition.$type === 'Not') return inside;
  const holds = constantOutcome(condition);
  return holds === undefined ? [] : [{ part: condition, holds }];
}

function reasonOf(condition: Condition): ConstantReason {
  const question = isTest(condition) ? questionOf(condition) : undefined;
  if (!question) return { kind: 'parts' };
  if ('operand' in question && question.operand.trim() === '') return { kind: 'blank' };
  const { attribute } = question;
  return { kind: 'type', attribute: attribute.name, type: typeOfAttribute(attribute) };
}
