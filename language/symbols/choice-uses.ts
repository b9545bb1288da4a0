import type { AstNode } from 'langium';
import { fold } from '../bot/values/fold.js';
import {
  type Attribute,
  Card,
  ChoiceValue,
  isAnswer,
  isAsk,
  isAttributeFact,
  isCard,
  isCards,
  isChoiceType,
  isChoiceValue,
  isExpectValue,
  isHole,
  isIsCheck,
  isOption,
  isOptions,
  isSetValue,
  isText,
  isTextValue,
  isVisitorTurn,
  Option,
  type Sequence,
  type Text,
  TextValue,
} from '../generated/ast.js';
import { walk } from '../references/walk.js';
import { plainContent } from '../text/content.js';

/** The values of choices that a visitor can pick in a sequence, by their folded text. `undefined` says: not known. */
export type PickableValues = ReadonlyMap<string, ChoiceValue | undefined>;

/**
 * The value of a choice that a text names: a bubble or card that saves it, a comparison, a value set or given. Texts
 * that visitors say are looked up among what they can pick, as far as that can be known.
 */
export function valueNamedBy(
  text: Text,
  pickable: (sequence: Sequence) => PickableValues,
): ChoiceValue | undefined {
  const { $container: container } = text;
  if (!HOLDERS.has(container.$type) || !text.closed || text.parts.some(isHole)) return undefined;
  if (isChoiceValue(container)) return container;
  if (isTextValue(container) && isVisitorTurn(container.$container)) {
    const sequence = container.$container.$container.sequence?.ref;
    return sequence && pickable(sequence).get(fold(plainContent(text)));
  }
  return valueWith(attributeBeside(text)?.ref, plainContent(text));
}

/** The types of node whose texts can be values. */
const HOLDERS: ReadonlySet<string> = new Set([ChoiceValue.$type, TextValue.$type, Option.$type, Card.$type]);

/** The attribute that a text is a value of, by where it stands. */
function attributeBeside({ $container: container, $containerProperty: property }: Text) {
  if (isOption(container)) return container.$container.attribute;
  if (isCard(container)) return property === 'title' ? container.$container.attribute : undefined;
  return isTextValue(container) ? attributeOfValue(container.$container) : undefined;
}

function attributeOfValue(owner: TextValue['$container']) {
  if (isIsCheck(owner)) return owner.$container.attribute;
  const names = isSetValue(owner) || isAttributeFact(owner) || isAnswer(owner) || isExpectValue(owner);
  return names ? owner.attribute : undefined;
}

/** The value of a choice with a text: written the same, else the same but for case and the space around it. */
function valueWith(attribute: Attribute | undefined, written: string): ChoiceValue | undefined {
  const values = valuesOf(attribute);
  const folded = fold(written);
  return (
    values.find((value) => plainContent(value.text) === written) ??
    values.find((value) => fold(plainContent(value.text)) === folded)
  );
}

function valuesOf(attribute: Attribute | undefined): readonly ChoiceValue[] {
  return isChoiceType(attribute?.type) ? attribute.type.values : [];
}

/** What a visitor can pick in some sequences. A text that can mean two things is not known. */
export function pickableValues(sequences: readonly Sequence[]): PickableValues {
  const found = new Map<string, ChoiceValue | undefined>();
  const add = (text: string, value: ChoiceValue | undefined) => {
    const key = fold(text);
    found.set(key, !found.has(key) || found.get(key) === value ? value : undefined);
  };
  for (const sequence of sequences) walk(sequence, (node) => addPickable(node, add));
  return found;
}

function addPickable(node: AstNode, add: (text: string, value: ChoiceValue | undefined) => void): void {
  if (isAsk(node)) {
    for (const value of valuesOf(node.attribute?.ref)) add(plainContent(value.text), value);
    return;
  }
  const labels = isOptions(node)
    ? node.options.map(({ label }) => label)
    : isCards(node)
      ? node.cards.map(({ title }) => title)
      : [];
  for (const label of labels.filter(isText)) {
    const text = plainContent(label);
    add(text, valueWith(attributeBeside(label)?.ref, text));
  }
}
