import type { AstNode } from 'langium';
import type { Report } from '../diagnostics/report.js';
import type { Cards, ChoiceType, Option, Options } from '../generated/ast.js';
import { plainContent } from '../text/content.js';
import type { Check } from './checks.js';

/** Lengths of labels, in code points, that the platform shows. */
export const LABEL_LENGTH = { minimum: 2, maximum: 100 } as const;

/** Whether a bubble can have a label. */
export function labelFits(label: string): boolean {
  const length = [...label].length;
  return label.trim() !== '' && length >= LABEL_LENGTH.minimum && length <= LABEL_LENGTH.maximum;
}

/** A bubble's label has 2 to 100 characters, and something to read. */
export const optionLabelsFit: Check<Option> = (option, report) => {
  if (option.label?.closed)
    checkLabel(plainContent(option.label), report, { node: option, property: 'label' });
};

/** A choice shows its values as bubbles: they follow the rule for labels, and each is there once. */
export const choiceLabelsFit: Check<ChoiceType> = (choice, report) => {
  for (const value of choice.values) {
    if (value.text?.closed) checkLabel(plainContent(value.text), report, { node: value });
  }
  reportRepeated(choice.values, (value) => plainContent(value.text), report);
};

/** Labels of one set of bubbles differ. */
export const labelsAreDistinct: Check<Options> = (options, report) => {
  reportRepeated(options.options, (option) => plainContent(option.label), report);
};

/** Of two cards with one title a visitor could type only the first. */
export const cardTitlesAreDistinct: Check<Cards> = (cards, report) => {
  reportRepeated(cards.cards, (card) => plainContent(card.title), report);
};

/** Every label leads somewhere by its own arrow or by the one behind the brace. */
export const optionsLeadSomewhere: Check<Options> = (options, report) => {
  if (options.target) return;
  for (const option of options.options) {
    if (option.target || !option.label?.closed) continue;
    report('label-without-target', { label: plainContent(option.label) }, { node: option });
  }
};

function checkLabel(
  label: string,
  report: Report,
  place: { node: AstNode; property?: never } | PlaceOfOption,
): void {
  const length = [...label].length;
  const { minimum, maximum } = LABEL_LENGTH;
  if (label.length > 0 && label.trim() === '') report('label-blank', {}, place);
  else if (length > 0 && (length < minimum || length > maximum)) {
    report('label-length', { label, length, minimum, maximum }, place);
  }
}

type PlaceOfOption = { node: Option; property: 'label' };

function reportRepeated<Node extends AstNode>(
  nodes: readonly Node[],
  labelOf: (node: Node) => string,
  report: Report,
) {
  const seen = new Set<string>();
  for (const node of nodes) {
    const label = labelOf(node).trim();
    // What a visitor types is trimmed before it is compared.
    const key = label.normalize('NFC');
    if (label !== '' && seen.has(key)) report('label-duplicate', { label }, { node });
    seen.add(key);
  }
}
