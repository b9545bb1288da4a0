import { type AstNode, AstUtils } from 'langium';
import { fold } from '../bot/values/fold.js';
import { channelsOf } from '../compiler/values.js';
import type { ParamsOf } from '../diagnostics/catalogue.js';
import {
  type Ask,
  type Cards,
  type ChoiceType,
  isChoiceType,
  isSequence,
  type Options,
  type Text,
} from '../generated/ast.js';
import { numberIn } from '../runtime/choices.js';
import { plainContent } from '../text/content.js';
import type { Check } from './checks.js';

/** Texts to pick from: bubbles, cards, or the values of a choice. */
type Labelled = Options | Cards | ChoiceType;

/** The case of what visitors type is ignored. Labels that are wholly the same are reported as such. */
export const labelsDifferInMoreThanCase: Check<Labelled> = (labelled, report) => {
  const first = new Map<string, string>();
  for (const text of textsOf(labelled)) {
    const label = plainContent(text).trim();
    const key = fold(label);
    const other = first.get(key);
    if (other === undefined) first.set(key, label);
    else if (label !== '' && other.normalize('NFC') !== label.normalize('NFC')) {
      report('labels-differ-in-case', { label, other }, { node: text });
    }
  }
};

/** On SMS a label that is a number comes before the position that has this number. */
export const numbersLeadToTheirChoice: Check<Options | Cards> = (labelled, report) => {
  if (!servesSms(labelled)) return;
  const texts = textsOf(labelled);
  for (const { position, ...rest } of misleadingNumbers(texts)) {
    report('misleading-number', { position, ...rest }, { node: texts[position - 1] ?? labelled });
  }
};

/** The values of a choice are shown where it is asked for. There one is reported: all are mended elsewhere. */
export const numbersLeadToTheirValue: Check<Ask> = (ask, report) => {
  const type = ask.attribute?.ref?.type;
  if (!isChoiceType(type) || !servesSms(ask)) return;
  const [first] = misleadingNumbers(textsOf(type));
  if (first) report('misleading-number', first, { node: ask, property: 'attribute' });
};

/** Labels that are numbers of others. Positions are counted from 1. */
function misleadingNumbers(texts: readonly Text[]): ParamsOf<'misleading-number'>[] {
  const labels = texts.map((text) => plainContent(text).trim());
  return labels.flatMap((label, index) => {
    const number = numberIn(label);
    const shown = labels[number - 1];
    const misleads = shown !== undefined && number - 1 !== index;
    return misleads ? [{ label, position: index + 1, shown }] : [];
  });
}

function servesSms(node: AstNode): boolean {
  const sequence = AstUtils.getContainerOfType(node, isSequence);
  return sequence !== undefined && channelsOf(sequence).includes('sms');
}

function textsOf(labelled: Labelled): Text[] {
  const texts =
    labelled.$type === 'Options'
      ? labelled.options.map(({ label }) => label)
      : labelled.$type === 'Cards'
        ? labelled.cards.map(({ title }) => title)
        : labelled.values.map(({ text }) => text);
  // In a broken file parts can be missing.
  return texts.filter((text) => text !== undefined);
}
