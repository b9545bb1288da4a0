import type { AstNode } from 'langium';
import { fold } from '../bot/values/fold.js';
import { quoted } from '../diagnostics/wording.js';
import { type ChoiceValue, isCards, isOptions, type Text } from '../generated/ast.js';
import { walk } from '../references/walk.js';
import { plainContent } from '../text/content.js';
import { LABEL_LENGTH } from '../validation/labels.js';
import { contentSpan } from './symbol.js';
import type { FoundOccurrence } from './symbols.js';

/** Why a value of a choice cannot say something else; nothing if it can. Values are shown as bubbles. */
export function refusedValue(
  value: ChoiceValue,
  wanted: string,
  places: readonly FoundOccurrence[],
): string | undefined {
  const length = [...wanted].length;
  const { minimum, maximum } = LABEL_LENGTH;
  if (wanted.trim() === '') return 'A value needs something that can be read.';
  if (length < minimum || length > maximum)
    return `A value is shown as a bubble, which has ${minimum} to ${maximum} characters.`;
  const others = value.$container.values.filter((other) => other !== value).map(({ text }) => text);
  if (others.some((text) => fold(plainContent(text)) === fold(wanted)))
    return `${quoted(wanted)} is already one of the values of this attribute.`;
  return takenLabel(wanted, places);
}

/** Where the value stands among bubbles or cards, none of the others may say the same. */
function takenLabel(wanted: string, places: readonly FoundOccurrence[]): string | undefined {
  for (const document of new Set(places.map((place) => place.document))) {
    const starts = new Set(places.filter((place) => place.document === document).map(({ start }) => start));
    let taken = false;
    walk(document.parseResult.value, (node) => {
      taken ||= clashes(labelsOf(node), starts, wanted);
    });
    if (taken) return `A bubble or card beside this value already says ${quoted(wanted)}.`;
  }
  return undefined;
}

function labelsOf(node: AstNode): readonly Text[] {
  if (isOptions(node)) return node.options.map(({ label }) => label);
  return isCards(node) ? node.cards.map(({ title }) => title) : [];
}

function clashes(labels: readonly Text[], renamed: ReadonlySet<number>, wanted: string): boolean {
  const isRenamed = (text: Text) => renamed.has(contentSpan(text)?.start ?? -1);
  return (
    labels.some(isRenamed) &&
    labels.some((text) => !isRenamed(text) && fold(plainContent(text)) === fold(wanted))
  );
}
