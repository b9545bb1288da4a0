import { type AstNode, AstUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import {
  type Answer,
  type Attribute,
  type AttributeFact,
  type Cards,
  type ExpectValue,
  isAnswer,
  isAttributeFact,
  isCards,
  isChoiceType,
  isExpectValue,
  isOptions,
  isSetValue,
  isTest,
  type Options,
  type SetValue,
  type Test,
} from '../generated/ast.js';
import { written } from '../text/write.js';
import { labelFits } from '../validation/labels.js';
import { type Fix, type Fixer, replacing } from './fix.js';
import { nodeAt } from './node-at.js';

/** Takes the value that was probably meant, or makes it one of the attribute's. */
export const unknownChoice: Fixer<'unknown-choice'> = (problem) => {
  const { suggestion, value } = problem.params;
  const change =
    suggestion === undefined
      ? []
      : [replacing(problem, `Change to ${quoted(suggestion)}`, written(suggestion))];
  const owner = nodeAt(problem, namesAttribute);
  return [...change, ...addition(owner?.attribute?.ref, value)];
};

/** What a value belongs to. */
function namesAttribute(
  node: AstNode,
): node is Test | SetValue | AttributeFact | Answer | ExpectValue | Options | Cards {
  const action = isSetValue(node) || isOptions(node) || isCards(node);
  return action || isTest(node) || isAttributeFact(node) || isAnswer(node) || isExpectValue(node);
}

function addition(attribute: Attribute | undefined, value: string): Fix[] {
  const type = attribute?.type;
  const last = isChoiceType(type) ? type.values.at(-1)?.$cstNode : undefined;
  if (!attribute || !isChoiceType(type) || !last || !labelFits(value)) return [];
  const document = AstUtils.getDocument(attribute);
  // Values that stand below each other get one more line.
  const before = type.values.at(-2)?.$cstNode;
  const between = before ? document.textDocument.getText().slice(before.end, last.offset) : '';
  const text = (/^[\s|]+$/.test(between) ? between : ' | ') + written(value);
  const title = `Add ${quoted(value)} to the values of ${quoted(attribute.name)}`;
  return [{ title, edits: [{ document, start: last.end, end: last.end, text }], preferred: false }];
}
