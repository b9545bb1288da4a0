import type { Action, ActionType } from '../bot/bot.js';

type ActionOf<Type extends ActionType> = Extract<Action, { type: Type }>;

/** What each action does, in the words of the source: its keyword, and what it is about where that is a name. */
const WORDS: { readonly [Type in ActionType]: (action: ActionOf<Type>) => string } = {
  'bot-reply': ({ text, media }) => (text === undefined ? (media?.[0]?.kind ?? 'reply') : 'reply'),
  'visitor-attribute': ({ attribute }) => `ask ${attribute}`,
  'bubble-options': () => 'options',
  'card-response': () => 'cards',
  'chat-widget': ({ app }) => `widget ${app}`,
  next: ({ target }) => `-> ${target}`,
  'go-to': ({ target }) => `goto ${target}`,
  'redirect-to': () => 'redirect to',
  'send-lead': () => 'send lead',
  'post-lead': () => 'post lead',
  'sync-to-crm': () => 'sync lead',
  'add-note': () => 'note',
  'assign-tag': ({ on }) => `tag ${on}`,
  'chat-with-agent': ({ agent }) =>
    agent === undefined ? 'chat with all agents' : `chat with agent ${agent}`,
  'chat-with-department': ({ department }) =>
    department === undefined ? 'chat with all departments' : `chat with department ${department}`,
  'invite-conversational-bot': ({ bot }) => `invite bot ${bot}`,
  'invite-sequence-bot': ({ sequence }) => `invite sequence ${sequence}`,
  'close-conversation': () => 'close',
  end: () => 'end',
  condition: () => 'if',
  set: ({ attribute }) => `set ${attribute}`,
  add: ({ attribute }) => `add to ${attribute}`,
  clear: ({ attribute }) => `clear ${attribute}`,
  call: ({ webhook }) => `call ${webhook}`,
  split: () => 'split',
  wait: () => 'wait',
};

/** What an action does, in few words. */
export function actionWords(action: Action): string {
  return lookUp(action.type, action);
}

// The type parameter ties the row to its action.
function lookUp<Type extends ActionType>(type: Type, action: ActionOf<Type>): string {
  return WORDS[type](action);
}
