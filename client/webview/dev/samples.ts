import type { Bot } from '../../../language/bot/bot.js';
import { everything } from './everything.js';
import { pizza } from './pizza.js';

/** Compiled bots to look at, by name. */
export const samples: ReadonlyMap<string, Bot> = new Map([
  ['pizza', pizza],
  ['everything', everything],
]);
