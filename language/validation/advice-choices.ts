import { AstUtils } from 'langium';
import { type Action, type Card, type Cards, isBranch, type Widget } from '../generated/ast.js';
import { plainContent } from '../text/content.js';
import type { Check } from './checks.js';

/** Some card leads on; else no single card is to blame. A card without anything is reported as that. */
export const cardsLeadOn: Check<Cards> = (cards, report) => {
  const written = cards.cards;
  if (written.length === 0 || written.some(({ parts }) => parts.length === 0)) return;
  if (!written.some(leadsOn) && isLast(cards))
    report('cards-without-branch', {}, { node: cards, keyword: 'cards' });
};

/** Beside cards that lead somewhere, every card does something. */
export const cardsCanBePicked: Check<Cards> = (cards, report) => {
  if (!cards.cards.some(leadsOn)) return;
  for (const card of cards.cards.filter(doesNothing)) {
    report('unpickable-card', { title: plainContent(card.title) }, { node: card, property: 'title' });
  }
};

export function leadsOn(card: Card): boolean {
  return card.parts.some(({ $type }) => $type === 'CardNext');
}

export function hasLink(card: Card): boolean {
  return card.parts.some(({ $type }) => $type === 'CardLink');
}

function doesNothing(card: Card): boolean {
  return card.parts.length > 0 && !leadsOn(card) && !hasLink(card);
}

export const widgetLeadsOn: Check<Widget> = (widget, report) => {
  if (!widget.app || widget.target || !isLast(widget)) return;
  report('widget-without-branch', { app: widget.app }, { node: widget, property: 'app' });
};

/** With more behind it the author took it to go on there: that is the one mistake, and reported as such. */
function isLast(action: Action): boolean {
  const branch = AstUtils.getContainerOfType(action, isBranch);
  return branch?.actions.at(-1) === action;
}
