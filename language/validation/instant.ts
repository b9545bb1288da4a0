import type { Action, If } from '../generated/ast.js';
import type { Check } from './checks.js';
import { ENDINGS } from './endings.js';

/** The actions that wait or lead away, with the word each begins with. All others are instant. */
export const LEAVING_OR_WAITING: ReadonlyMap<Action['$type'], string> = new Map<Action['$type'], string>([
  ...ENDINGS,
  ['Ask', 'ask'],
  ['Call', 'call'],
  ['Wait', 'wait'],
]);

/** Whether an action waits or leads away, so that it cannot stand between the braces of an `if`. */
export function needsItsOwnBranch(action: Action): boolean {
  return waitingWord(action) !== undefined;
}

/** Between the braces of an `if` only instant actions stand; an `if` with braces is itself one. */
export const blockHoldsInstantActions: Check<If> = (condition, report) => {
  for (const action of [...condition.then, ...condition.otherwise]) {
    const keyword = waitingWord(action);
    if (keyword) report('not-instant', { keyword }, { node: action });
  }
};

/** What an action that is not instant begins with. */
function waitingWord(action: Action): string | undefined {
  const leads = action.$type === 'If' && !action.block && action.target;
  return leads ? 'if … ->' : LEAVING_OR_WAITING.get(action.$type);
}
