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

type Row = (action: Action, site: Site) => Behaviour;

/** What each type of action does. */
const TABLE: { readonly [T in ActionType]: Row } = {
  'bot-reply': row('bot-reply', reply),
  'visitor-attribute': row('visitor-attribute', ask),
  'bubble-options': row('bubble-options', options),
  'card-response': row('card-response', cards),
  'chat-widget': row('chat-widget', widget),
  next: row('next', goOn),
  'go-to': row('go-to', goOn),
  'redirect-to': row('redirect-to', redirectTo),
  'send-lead': row('send-lead', sendLead),
  'post-lead': row('post-lead', postLead),
  'sync-to-crm': row('sync-to-crm', syncToCrm),
  'add-note': row('add-note', addNote),
  'assign-tag': row('assign-tag', assignTag),
  'chat-with-agent': row('chat-with-agent', chatWithAgent),
  'chat-with-department': row('chat-with-department', chatWithDepartment),
  'invite-conversational-bot': row('invite-conversational-bot', inviteConversationalBot),
  'invite-sequence-bot': row('invite-sequence-bot', inviteSequenceBot),
  'close-conversation': row('close-conversation', closeConversation),
  end: row('end', endSequence),
  condition: row('condition', condition),
  set: row('set', set),
  add: row('add', add),
  clear: row('clear', clear),
  call: row('call', call),
  split: row('split', split),
  wait: row('wait', wait),
};

/** What an action does; one of a type that there is none of ends the conversation as broken. */
export function behaviourOf(action: Action, site: Site): Behaviour {
  return Object.hasOwn(TABLE, action.type) ? TABLE[action.type](action, site) : unknown(site);
}

function row<T extends ActionType>(
  type: T,
  make: (action: Extract<Action, { type: T }>, site: Site) => Behaviour,
): Row {
  return (action, site) => (isOf(action, type) ? make(action, site) : unknown(site));
}

function isOf<T extends ActionType>(action: Action, type: T): action is Extract<Action, { type: T }> {
  return action.type === type;
}

function unknown({ at }: Site): Behaviour {
  return { act: (play) => end(play, at, 'broken') };
}
