import { type Address, child } from '../../bot/address.js';
import type { Action, Branch, Sequence } from '../../bot/bot.js';

/** An action and where it stands. */
export interface PlacedAction {
  readonly action: Action;
  readonly at: Address;
}

/** The actions of a sequence, those in blocks and those that nothing plays too, in the order of the source. */
export function* actionsOfSequence({ branches }: Sequence, at: Address): Generator<PlacedAction> {
  for (const [index, branch] of branches.entries()) {
    yield* actionsOfBranch(branch, child(at, 'branches', index));
  }
}

/** The same of one branch. */
export function* actionsOfBranch({ actions }: Branch, at: Address): Generator<PlacedAction> {
  // A work list instead of recursion: blocks may be nested deeper than the stack is.
  const pending = placed(actions, child(at, 'actions'));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next;
    const { action, at: place } = next;
    if (action.type !== 'condition' || !('then' in action)) continue;
    for (const each of placed(action.otherwise ?? [], child(place, 'otherwise'))) pending.push(each);
    for (const each of placed(action.then, child(place, 'then'))) pending.push(each);
  }
}

/** The last first. */
function placed(actions: readonly Action[], at: Address): PlacedAction[] {
  return actions.map((action, index) => ({ action, at: child(at, index) })).reverse();
}
