import { AstUtils } from 'langium';
import type { Action, CardPart, Cards } from '../generated/ast.js';
import { hasLink, leadsOn } from '../validation/advice-choices.js';
import { behind } from './beside.js';
import type { SourceEdit } from './edit.js';

/** Lets an action that ends its branch lead to a branch where it leads nowhere yet; no edits where it does or cannot. */
export function leadOn(ending: Action, name: string): SourceEdit[] {
  if (ending.$type === 'Cards') return ending.cards.some(leadsOn) ? [] : cardsLeadOn(ending, name);
  const open =
    ending.$type === 'Widget' ||
    (ending.$type === 'Options' && !ending.options.every(({ target }) => target));
  return open && !ending.target ? [arrowBehind(ending, name)] : [];
}

/** Cards that only open a page stay so, if there are others. */
function cardsLeadOn({ cards }: Cards, name: string): SourceEdit[] {
  const others = cards.filter((card) => !hasLink(card));
  return (others.length > 0 ? others : cards).flatMap((card) => {
    const last = card.parts.at(-1);
    return last ? [partBehind(last, name)] : [];
  });
}

/** Writes an arrow behind the last part of a card. */
export function partBehind(last: CardPart, name: string): SourceEdit {
  return behind(last, `-> ${name}`);
}

/** Writes an arrow behind an action. */
export function arrowBehind(node: Action, name: string): SourceEdit {
  const at = node.$cstNode?.end ?? 0;
  return { document: AstUtils.getDocument(node), start: at, end: at, text: ` -> ${name}` };
}
