import type { AstNode, LangiumDocument } from 'langium';
import {
  isAddNumber,
  isAnswer,
  isAttributeFact,
  isExpectValue,
  isNumberValue,
  isOrderCheck,
  isSetValue,
  isTest,
  type Value,
} from '../generated/ast.js';

/** The type that a name without a declaration needs for what is done with it in a file; nothing where any will do. */
export function typeByUse({ references }: LangiumDocument, name: string): 'number' | 'date' | undefined {
  const uses = references.filter((reference) => 'ref' in reference && reference.$refText === name);
  const types = new Set(uses.map(({ $refNode }) => typeNeeded($refNode?.astNode)));
  return types.has('number') ? 'number' : types.has('date') ? 'date' : undefined;
}

function typeNeeded(node: AstNode | undefined): 'number' | 'date' | undefined {
  if (isAddNumber(node)) return 'number';
  if (isTest(node) && isOrderCheck(node.check)) return typeOfOrdered(node.check.operator, node.check.value);
  return isNumberValue(comparedValue(node)) ? 'number' : undefined;
}

/** Only numbers and dates are less or more than others. */
function typeOfOrdered(operator: string, value: Value | undefined): 'number' | 'date' | undefined {
  if (!/[<>]/.test(operator)) return undefined;
  return isNumberValue(value) ? 'number' : 'date';
}

function comparedValue(node: AstNode | undefined): Value | undefined {
  if (isTest(node)) return node.check && 'value' in node.check ? node.check.value : undefined;
  const compared = isSetValue(node) || isAnswer(node) || isAttributeFact(node) || isExpectValue(node);
  return compared ? node.value : undefined;
}
