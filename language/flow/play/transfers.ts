import type { Action, ActionType } from '../../bot/bot.js';
import { shownBy } from '../reading/uses.js';
import { ask } from './asking.js';
import { add, clear } from './change.js';
import { closing, condition, ending, handingOver, jumping, splitting } from './course.js';
import { call, cards, options, widget } from './meeting.js';
import { set } from './setting.js';
import { tellingOf } from './telling.js';
import type { Site, Transfer, TransferOf } from './transfer.js';

const goOn: Transfer = (world, outcomes) => outcomes.goOn(world);
const goingOn = () => goOn;

/** What each action does with visitors, besides what it tells them. */
const TRANSFERS: { readonly [T in ActionType]: TransferOf<T> } = {
  'bot-reply': goingOn,
  'visitor-attribute': ask,
  'bubble-options': options,
  'card-response': cards,
  'chat-widget': widget,
  next: jumping,
  'go-to': jumping,
  'redirect-to': goingOn,
  'send-lead': goingOn,
  'post-lead': goingOn,
  'sync-to-crm': goingOn,
  'add-note': goingOn,
  'assign-tag': goingOn,
  'chat-with-agent': handingOver,
  'chat-with-department': handingOver,
  'invite-conversational-bot': ending,
  'invite-sequence-bot': jumping,
  'close-conversation': closing,
  end: ending,
  condition,
  set,
  add,
  clear,
  call,
  split: splitting,
  wait: goingOn,
};

/** What an action does with visitors. */
export function transferOf(action: Action, site: Site): Transfer {
  const transfer = lookUp(action.type, action, site);
  // Those who are not asked are told nothing, so asking sees to that itself.
  const texts = action.type === 'visitor-attribute' ? [] : shownBy(action, site.model.declared);
  if (texts.length === 0) return transfer;
  const tell = tellingOf(texts, site);
  return (world, outcomes) => transfer(tell(world, outcomes), outcomes);
}

// The type parameter ties the row to its action.
function lookUp<T extends ActionType>(type: T, action: Extract<Action, { type: T }>, site: Site): Transfer {
  return TRANSFERS[type](action, site);
}
