import { isHole, type Note, type Text } from '../generated/ast.js';
import { contentOf } from '../text/content.js';
import type { Check } from './checks.js';

/** An attribute has a note of its own. A mention of an agent is other text. */
export const noteHoldsOneAttribute: Check<Note> = (note, report) => {
  const { text } = note;
  if (!text?.closed || pieces(text) < 2) return;
  const hole = text.parts.filter(isHole).find(({ attribute }) => attribute?.ref);
  if (hole?.attribute)
    report('shared-note-attribute', { attribute: hole.attribute.$refText }, { node: hole });
};

/** How many things a text is made of that can be read. */
function pieces(text: Text): number {
  return contentOf(text).filter((part) => typeof part !== 'string' || part.trim() !== '').length;
}
