import { isSimpleType, isTest, type Test } from '../generated/ast.js';
import { accepts } from '../runtime/index.js';
import { writtenValue } from '../validation/written-value.js';
import { declareAs } from './declare-as.js';
import type { Fixer } from './fix.js';
import { nodeAt } from './node-at.js';

/**
 * A text that is compared with a number or a date was meant to be one; a number whose digits are looked into (a postal
 * code) is a text.
 */
export const operatorType: Fixer<'operator-type'> = (problem) => {
  const test = nodeAt(problem, isTest);
  const attribute = test?.attribute?.ref;
  if (problem.params.type.kind === 'number') return declareAs(attribute, 'text');
  const type = test && typeOfOperand(test);
  const isText = !attribute?.type || (isSimpleType(attribute.type) && attribute.type.kind === 'text');
  return type && isText ? declareAs(attribute, type) : [];
};

const ORDERED = ['number', 'date'] as const;

function typeOfOperand({ check }: Test): 'number' | 'date' | undefined {
  const operand = check && writtenValue(check.value);
  if (operand === undefined) return undefined;
  return ORDERED.find((kind) => accepts({ kind }, operand) !== undefined);
}
