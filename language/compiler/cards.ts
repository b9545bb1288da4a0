import { type Address, child } from '../bot/address.js';
import type {
  Card as BotCard,
  CardImage as BotCardImage,
  CardLink as BotCardLink,
  CardResponse,
} from '../bot/bot.js';
import {
  type Card,
  type CardImage,
  type CardLink,
  type Cards,
  isCardImage,
  isCardLink,
  isCardNext,
  isCardText,
} from '../generated/ast.js';
import { contentOf, plainContent } from '../text/content.js';
import type { MapBuilder } from './map-builder.js';
import { present } from './present.js';
import { sizeOf, targetOf } from './values.js';

/** Of parts that are given twice the first counts. */
export function lowerCards(node: Cards, at: Address, map: MapBuilder): CardResponse {
  for (const [index, card] of node.cards.entries()) map.add(child(at, 'cards', index), card);
  return {
    type: 'card-response',
    ...present('saves', node.attribute?.$refText),
    cards: node.cards.map(lowerCard),
  };
}

function lowerCard({ title, parts }: Card): BotCard {
  const text = parts.find(isCardText);
  const image = parts.find(isCardImage);
  const link = parts.find(isCardLink);
  const next = parts.find(isCardNext);
  return {
    title: plainContent(title),
    ...present('text', text && contentOf(text.text)),
    ...present('image', image && imageOf(image)),
    ...present('link', link && linkOf(link)),
    ...present('target', next && targetOf(next.target)),
  };
}

function imageOf(node: CardImage): BotCardImage {
  return { url: contentOf(node.url), ...sizeOf(node.size) };
}

/** Of two texts the first is the label. */
function linkOf({ first, second }: CardLink): BotCardLink {
  return second ? { label: plainContent(first), url: contentOf(second) } : { url: contentOf(first) };
}
