import type { ConstantReason } from '../diagnostics/conditions.js';
import type { Report } from '../diagnostics/report.js';
import { type Condition, type If, isTest } from '../generated/ast.js';
import type { Check } from './checks.js';
import { constantOutcome, partsOf } from './outcomes.js';
import { questionOf } from './questions.js';
import { typeOfAttribute } from './written-value.js';

/** A condition holds for some visitors and not for others. */
export const conditionTellsVisitorsApart: Check<If> = ({ condition }, report) => {
  if (condition) reportConstant(condition, report);
};

/** Reports the smallest parts that are the same for everyone. Returns whether there is one. */
function reportConstant(condition: Condition, report: Report): boolean {
  const inside = partsOf(condition).map((part) => reportConstant(part, report));
  // A `not` is as constant as what it turns round.
  if (inside.includes(true) || condition.$type === 'Not') return inside.includes(true);
  const holds = constantOutcome(condition);
  if (holds === undefined) return false;
  report('constant-condition', { holds, reason: reasonOf(condition) }, { node: condition });
  return true;
}

function reasonOf(condition: Condition): ConstantReason {
  const question = isTest(condition) ? questionOf(condition) : undefined;
  if (!question) return { kind: 'parts' };
  if ('operand' in question && question.operand.trim() === '') return { kind: 'blank' };
  const { attribute } = question;
  return { kind: 'type', attribute: attribute.name, type: typeOfAttribute(attribute) };
}
