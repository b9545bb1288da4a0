import type { Address } from '../bot/address.js';
import type { Program } from '../runtime/index.js';
import { actionAt } from './action-at.js';

/** What can be picked at an action. */
export function labelsAt({ bot, attributes }: Program, at: Address): readonly string[] {
  const action = actionAt(bot, at);
  if (action?.type === 'bubble-options') return action.options.map(({ label }) => label);
  if (action?.type === 'card-response') return action.cards.map(({ title }) => title);
  const type = action?.type === 'visitor-attribute' ? attributes.get(action.attribute)?.type : undefined;
  return type?.kind === 'choice' ? type.values : [];
}
