import type { Action, AttributeType, Bot } from '../../bot/bot.js';
import { retryText } from '../../runtime/index.js';
import { PossibleTexts } from '../../text/could-read.js';

/** All that a bot may say: replies, what is asked, and what is said to answers that do not fit. */
export function messagesOf({ sequences, attributes }: Bot): PossibleTexts {
  const types = new Map(attributes.map(({ name, type }) => [name, type]));
  const messages = new PossibleTexts();
  for (const { branches } of sequences)
    for (const { actions } of branches) for (const action of actions) addSaid(action, types, messages);
  return messages;
}

function addSaid(action: Action, types: ReadonlyMap<string, AttributeType>, messages: PossibleTexts): void {
  if (action.type === 'bot-reply' && action.text) messages.add(action.text);
  if (action.type === 'visitor-attribute') {
    const type = types.get(action.attribute);
    if (action.prompt) messages.add(action.prompt);
    if (action.retry) messages.add(action.retry);
    else if (type) messages.add([retryText(type)]);
  }
  if (action.type !== 'condition' || !('then' in action)) return;
  for (const inner of [...action.then, ...(action.otherwise ?? [])]) addSaid(inner, types, messages);
}
