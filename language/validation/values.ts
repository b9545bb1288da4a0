import type { AstNode, Reference } from 'langium';
import type { AttributeType } from '../bot/bot.js';
import type { Place, Report } from '../diagnostics/report.js';
import {
  type Answer,
  type Attribute,
  type AttributeFact,
  type Card,
  type ExpectValue,
  type IsCheck,
  isCardNext,
  type Option,
  type OrderCheck,
  type SetValue,
} from '../generated/ast.js';
import { accepts } from '../runtime/index.js';
import { nearest } from '../text/edit-distance.js';
import type { Check } from './checks.js';
import { labelFits } from './labels.js';
import { comparesBySize, takesOperator } from './operators.js';
import { typeOfAttribute, writtenText, writtenValue } from './written-value.js';

/** What is set, given or expected is a value that the attribute can have. */
export const valueFits: Check<SetValue | AttributeFact | Answer | ExpectValue> = (node, report) => {
  if (node.value) checkValue(node.attribute, writtenValue(node.value), { node: node.value }, report);
};

/** What an attribute is or is not said to be, it could be. */
export const comparedValueFits: Check<IsCheck> = (check, report) => {
  const { value, $container: test } = check;
  if (value) checkValue(test.attribute, writtenValue(value), { node: value }, report);
};

/** What is compared by size has one. A number outside of the attribute's range does no harm here. */
export const boundFits: Check<OrderCheck> = ({ operator, value, $container: test }, report) => {
  const attribute = test.attribute?.ref;
  if (!attribute || !value || !comparesBySize(operator)) return;
  const type = typeOfAttribute(attribute);
  if (!takesOperator(type, operator)) return;
  const unbounded: AttributeType = type.kind === 'number' ? { kind: 'number' } : type;
  checkType(attribute, unbounded, writtenValue(value), { node: value }, report);
};

/** A label that is saved is a value of the attribute. One that is no label at all is reported as such. */
export const savedLabelFits: Check<Option> = (option, report) => {
  const label = writtenText(option.label);
  if (label === undefined || !labelFits(label)) return;
  checkValue(option.$container.attribute, label, { node: option, property: 'label' }, report);
};

/** The title of a card that can be picked is saved; the others only open a link. */
export const savedTitleFits: Check<Card> = (card, report) => {
  if (!card.parts.some(isCardNext)) return;
  checkValue(card.$container.attribute, writtenText(card.title), { node: card, property: 'title' }, report);
};

function checkValue<Node extends AstNode>(
  reference: Reference<Attribute> | undefined,
  value: string | undefined,
  place: Place<Node>,
  report: Report,
): void {
  const attribute = reference?.ref;
  if (attribute) checkType(attribute, typeOfAttribute(attribute), value, place, report);
}

/** Among how many values of a choice what was meant is looked for: as many may be wrong. */
const MAX_CANDIDATES = 1000;

function checkType<Node extends AstNode>(
  { name: attribute }: Attribute,
  type: AttributeType,
  value: string | undefined,
  place: Place<Node>,
  report: Report,
): void {
  if (value === undefined || !isWhole(type) || accepts(type, value) !== undefined) return;
  if (type.kind === 'choice') {
    const { values } = type;
    const suggestion = values.length > MAX_CANDIDATES ? undefined : nearest(value, values);
    report('unknown-choice', { value, attribute, values, suggestion }, place);
  } else report('value-type', { value, attribute, type }, place);
}

/** Whether there is anything that fits a type: a range the wrong way round is reported where it is declared. */
function isWhole(type: AttributeType): boolean {
  if (type.kind !== 'number') return true;
  const { minimum = 0, maximum = 0 } = type;
  return minimum <= maximum;
}
