import type { Media, Text } from '../bot/bot.js';
import type { Effect } from './effect.js';
import { type Fill, fill, fillAll } from './fill.js';
import { mediaOf } from './media.js';
import type { Site } from './site.js';
import { textOf } from './text.js';

/** A message of the bot as its effect. */
export function messageOf(
  purpose: 'reply' | 'prompt' | 'retry',
  text: Text | undefined,
  media: readonly Media[],
  site: Site,
): Fill<Effect> {
  const { at } = site;
  const items = fillAll(media.map((item) => mediaOf(item, site)));
  if (text === undefined) {
    return fill(items.fixed, (profile) => ({ at, type: 'message', purpose, media: items.of(profile) }));
  }
  const words = textOf(text, site);
  return fill(words.fixed && items.fixed, (profile) => ({
    at,
    type: 'message',
    purpose,
    text: words.of(profile),
    media: items.of(profile),
  }));
}
