import type { Action } from '../../bot/bot.js';

/** Actions and those in their blocks, in no particular order. Blocks may be nested deeper than the stack is. */
export function* withInner(actions: readonly Action[]): Generator<Action> {
  const pending = [actions];
  for (let list = pending.pop(); list !== undefined; list = pending.pop()) {
    for (const action of list) {
      yield action;
      if (action.type === 'condition' && 'then' in action) pending.push(action.then, action.otherwise ?? []);
    }
  }
}
