import type { CardImage, Media } from '../bot/bot.js';
import type { RenderedMedia } from './effect.js';
import { type Fill, mapFill } from './fill.js';
import type { Site } from './site.js';
import { addressOf } from './text.js';

/** A picture or video with its address filled in. */
export function mediaOf({ url, ...rest }: Media, site: Site): Fill<RenderedMedia> {
  return mapFill(addressOf(url, site), (address) => ({ ...rest, url: address }));
}

/** A card's picture with its address filled in. */
export function imageOf(image: CardImage, site: Site): Fill<RenderedMedia> {
  return mediaOf({ kind: 'image', ...image }, site);
}
