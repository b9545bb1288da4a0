import type { Address } from '../../../bot/address.js';
import type { Declared } from '../../declared.js';
import type { PlacedAction } from '../../reading/every-action.js';
import { setBy } from '../../reading/setters.js';

/**
 * Among actions that are played again and again without waiting for the visitor, those that add to what is otherwise
 * left alone, always in the same direction.
 */
export function countingIn(actions: readonly PlacedAction[], { webhooks }: Declared): readonly Address[] {
  const directions = new Map<string, Set<number>>();
  for (const { action } of actions) {
    if (action.type === 'clear') directionsOf(action.attribute, directions).add(0);
    if (action.type === 'add') directionsOf(action.attribute, directions).add(Math.sign(action.amount));
    if (action.type !== 'set' && action.type !== 'call') continue;
    for (const attribute of setBy(action, webhooks)) directionsOf(attribute, directions).add(0);
  }
  return actions.flatMap(({ action, at }) => {
    if (action.type !== 'add' || action.amount === 0) return [];
    return directions.get(action.attribute)?.size === 1 ? [at] : [];
  });
}

/** Up, down, or neither. */
function directionsOf(attribute: string, directions: Map<string, Set<number>>): Set<number> {
  const known = directions.get(attribute) ?? new Set();
  directions.set(attribute, known);
  return known;
}
