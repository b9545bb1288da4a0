import type { Effect, RenderedCard, RenderedMedia } from './effect.js';
import { plainText } from './text.js';

/**
 * The lines of text that a phone shows for an effect, none for one that a visitor does not see. Bubbles and cards are
 * numbered from 1, links written out, pictures and videos links; Markdown is as the author wrote it.
 */
export function smsLines(effect: Effect): string[] {
  switch (effect.type) {
    case 'message':
      return [...(effect.text ? linesOf(plainText(effect.text)) : []), ...effect.media.map(mediaLine)];
    case 'bubbles':
      return effect.labels.map(numbered);
    case 'cards':
      return effect.cards.flatMap(cardLines);
    case 'widget':
      return [labelled(effect.app, effect.config)];
    case 'redirect':
      return [effect.url];
    default:
      return [];
  }
}

function cardLines({ title, text, image, link }: RenderedCard, index: number): string[] {
  return [
    numbered(title, index),
    ...(text ? linesOf(plainText(text)) : []),
    ...(image ? [mediaLine(image)] : []),
    ...(link ? [labelled(link.label, link.url)] : []),
  ];
}

function mediaLine({ alt, url }: RenderedMedia): string {
  return labelled(alt, url);
}

function numbered(text: string, index: number): string {
  return `${index + 1}. ${text}`;
}

function labelled(label: string | undefined, content: string | undefined): string {
  return [label, content].filter((part) => part !== undefined).join(': ');
}

function linesOf(text: string): string[] {
  return text.split('\n');
}
