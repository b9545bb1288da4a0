import { type Address, child, ROOT } from '../bot/address.js';
import type { Action, Bot, Branch } from '../bot/bot.js';
import { actionWords } from './action-words.js';
import type { BotCoverable } from './coverable.js';
import { outcomesOf, type Surroundings, surroundingsIn } from './outcomes.js';

/** All that can be covered of a bot, in the order of the bot: a branch, its actions, and behind each what can come of it. */
export function coverablesOf(bot: Bot): BotCoverable[] {
  const around = surroundingsIn(bot);
  return bot.sequences.flatMap((sequence, index) => {
    const at = child(ROOT, 'sequences', index, 'branches');
    return sequence.branches.flatMap((branch, each) => inBranch(branch, child(at, each), around(sequence)));
  });
}

function inBranch(branch: Branch, at: Address, around: Surroundings): BotCoverable[] {
  const names = { sequence: around.sequence.name, branch: branch.name };
  const found: BotCoverable[] = [{ kind: 'branch', at, words: at, label: branch.name, ...names }];
  // A list instead of recursion: conditions may be nested deeper than the stack is.
  const pending = listed(branch.actions, child(at, 'actions'));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { action, at: place } = next;
    found.push({ kind: 'action', at: place, words: place, label: actionWords(action), ...names });
    for (const { outcome, label, below = '' } of outcomesOf(action, around))
      found.push({ kind: 'outcome', at: place, outcome, words: `${place}${below}`, label, ...names });
    for (const beneath of beneathOf(action, place)) pending.push(beneath);
  }
  return found;
}

interface Placed {
  readonly action: Action;
  readonly at: Address;
}

/** Actions from the last to the first, so that the first is taken off next. */
function listed(actions: readonly Action[], at: Address): Placed[] {
  return actions.map((action, index) => ({ action, at: `${at}/${index}` })).reverse();
}

function beneathOf(action: Action, at: Address): Placed[] {
  if (action.type !== 'condition' || !('then' in action)) return [];
  return [...listed(action.otherwise ?? [], `${at}/otherwise`), ...listed(action.then, `${at}/then`)];
}
