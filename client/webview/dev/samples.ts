import bikes from '../../../examples/bikes.seqbot';
import leads from '../../../examples/leads.seqbot';
import pizza from '../../../examples/pizza.seqbot';
import returns from '../../../examples/returns.seqbot';
import survey from '../../../examples/survey.seqbot';
import type { Bot } from '../../../language/bot/bot.js';
import endings from './bots/endings.seqbot';
import media from './bots/media.seqbot';
import widgets from './bots/widgets.seqbot';
import type { Files } from './compiled-files.js';
import { everything } from './everything.js';

/** A compiled bot, or the sources of one. */
export type Sample = { readonly bot: Bot } | { readonly files: Files };

/** Bots to look at, by name. */
export const samples: ReadonlyMap<string, Sample> = new Map<string, Sample>([
  ['pizza', source(pizza)],
  ['everything', { bot: everything }],
  ['media', source(media)],
  ['widgets', source(widgets)],
  ['endings', source(endings)],
  ['bikes', source(bikes)],
  ['leads', source(leads)],
  ['returns', source(returns)],
  ['survey', source(survey)],
]);

function source(text: string): Sample {
  return { files: { 'bot.seqbot': text } };
}
