import type { BotReply, RedirectTo, Wait } from '../../bot/bot.js';
import type { Effect } from '../effect.js';
import type { Behaviour } from '../instruction.js';
import { messageOf } from '../message.js';
import type { Site } from '../site.js';
import { addressOf } from '../text.js';

/** Bot Reply: one message. */
export function reply({ text, media = [] }: BotReply, site: Site): Behaviour {
  const message = messageOf('reply', text, media, site);
  return { act: (play) => void play.effects.push(message.of(play.profile)) };
}

/** Redirect to: a page in a new window, unless a popup blocker stops it; the chat stays. */
export function redirectTo({ url }: RedirectTo, site: Site): Behaviour {
  const { at } = site;
  const address = addressOf(url, site);
  return {
    act: (play) => {
      const blocked = play.circumstances.popups === 'blocked';
      play.effects.push({ at, type: 'redirect', url: address.of(play.profile), blocked });
    },
  };
}

/** Wait: a typing pause. */
export function wait({ milliseconds }: Wait, { at }: Site): Behaviour {
  const pause: Effect = { at, type: 'pause', milliseconds };
  return { act: (play) => void play.effects.push(pause) };
}
