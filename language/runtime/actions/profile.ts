import type { AddAction, ClearAction, SetAction } from '../../bot/bot.js';
import { addDecimals, decimalOf } from '../../bot/values/decimal.js';
import type { Behaviour } from '../instruction.js';
import { forget, save } from '../play.js';
import { valueIn } from '../profile.js';
import type { Site } from '../site.js';
import { plainOf } from '../text.js';

/** Sets an attribute; a value that does not fit its type leaves it as it was. */
export function set({ attribute, value }: SetAction, site: Site): Behaviour {
  const declaration = site.attribute(attribute);
  const words = plainOf(value, site);
  return { act: (play) => save(play, site.at, declaration, words.of(play.profile)) };
}

/** Adds to an attribute, exactly; an unknown one counts as 0. A sum that does not fit leaves it as it was. */
export function add({ attribute, amount }: AddAction, site: Site): Behaviour {
  const declaration = site.attribute(attribute);
  const addend = decimalOf(amount) ?? String(amount);
  return {
    act: (play) => {
      const value = valueIn(play.profile, attribute) ?? '0';
      save(play, site.at, declaration, addDecimals(value, addend) ?? `${value} + ${addend}`);
    },
  };
}

/** Makes an attribute unknown. */
export function clear({ attribute }: ClearAction, site: Site): Behaviour {
  const { name } = site.attribute(attribute);
  return { act: (play) => forget(play, site.at, name) };
}
