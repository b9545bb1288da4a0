import type { Action, WebhookDeclaration } from '../../bot/bot.js';
import type { PlacedAction } from './every-action.js';

/** Which attributes an action can give a value. */
export function setBy(action: Action, webhooks: ReadonlyMap<string, WebhookDeclaration>): readonly string[] {
  switch (action.type) {
    case 'visitor-attribute':
    case 'set':
    case 'add':
      return [action.attribute];
    case 'bubble-options':
    case 'card-response':
      return action.saves === undefined ? [] : [action.saves];
    case 'call':
      return webhooks.get(action.webhook)?.saves.map(({ attribute }) => attribute) ?? [];
    default:
      return [];
  }
}

/** Which attributes something gives a value; all others come from the site, if from anywhere. */
export function setByAny(
  actions: Iterable<PlacedAction>,
  webhooks: ReadonlyMap<string, WebhookDeclaration>,
): ReadonlySet<string> {
  const set = new Set<string>();
  for (const { action } of actions) for (const attribute of setBy(action, webhooks)) set.add(attribute);
  return set;
}
