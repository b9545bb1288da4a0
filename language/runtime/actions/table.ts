import type { Action, ActionType } from '../../bot/bot.js';
import type { Behaviour } from '../instruction.js';
import { end } from '../play.js';
import type { Site } from '../site.js';
import { ask } from './ask.js';
import { call } from './call.js';
import { cards } from './cards.js';
import { addNote, assignTag, postLead, sendLead, syncToCrm } from './case.js';
import { closeConversation, condition, endSequence, goOn, split } from './course.js';
import {
  chatWithAgent,
  chatWithDepartment,
  inviteConversationalBot,
  inviteSequenceBot,
} from './hand-over.js';
import { options } from './options.js';
import { add, clear, set } from './profile.js';
import { redirectTo, reply, wait } from './reply.js';
import { widget } from './widget.js';

type ActionOf = { readonly [T in ActionType]: Extract<Action, { type: T }> };
type Table = { readonly [T in ActionType]: (action: ActionOf[T], site: Site) => Behaviour };

/** What each type of action does. */
const TABLE: Table = {
  'bot-reply': reply,
  'visitor-attribute': ask,
  'bubble-options': options,
  'card-response': cards,
  'chat-widget': widget,
  next: goOn,
  'go-to': goOn,
  'redirect-to': redirectTo,
  'send-lead': sendLead,
  'post-lead': postLead,
  'sync-to-crm': syncToCrm,
  'add-note': addNote,
  'assign-tag': assignTag,
  'chat-with-agent': chatWithAgent,
  'chat-with-department': chatWithDepartment,
  'invite-conversational-bot': inviteConversationalBot,
  'invite-sequence-bot': inviteSequenceBot,
  'close-conversation': closeConversation,
  end: endSequence,
  condition: condition,
  set,
  add,
  clear: clear,
  call: call,
  split: split,
  wait: wait,
};

/** What an action does; one of a type that there is none of ends the conversation as broken. */
export function behaviourOf(action: Action, site: Site): Behaviour {
  if (!Object.hasOwn(TABLE, action.type)) return { act: (play) => end(play, site.at, 'broken') };
  return lookUp(action.type, action, site);
}

// The type parameter ties the row to its action.
function lookUp<T extends ActionType>(type: T, action: ActionOf[T], site: Site): Behaviour {
  return TABLE[type](action, site);
}
