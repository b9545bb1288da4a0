import type { Address } from '../bot/address.js';
import type { Action, Bot } from '../bot/bot.js';

const PLACE = /^\/sequences\/(\d+)\/branches\/(\d+)(\/actions\/.*)$/;
const STEP = /\/(actions|then|otherwise)\/(\d+)/g;

/** The action at an address, those beneath conditions included; `undefined` when there is none. */
export function actionAt(bot: Bot, at: Address): Action | undefined {
  const [, sequence, branch, rest = ''] = PLACE.exec(at) ?? [];
  const root = bot.sequences[Number(sequence)]?.branches[Number(branch)];
  let action: Action | undefined;
  for (const [, list, index] of rest.matchAll(STEP)) {
    const actions = list === 'actions' ? root?.actions : blockOf(action, list);
    action = actions?.[Number(index)];
  }
  return action;
}

function blockOf(action: Action | undefined, list: string | undefined): readonly Action[] | undefined {
  if (action?.type !== 'condition' || !('then' in action)) return undefined;
  return list === 'then' ? action.then : action.otherwise;
}
