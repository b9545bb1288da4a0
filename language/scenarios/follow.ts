import type { Chat } from './chat.js';
import { expect, hear } from './expectations.js';
import type { Complaint } from './outcome.js';
import type { ScriptStep } from './script.js';
import { say, useWidget } from './visitor.js';

/** Does what one step of a script says. Returns what of it did not come true. */
export function follow(chat: Chat, step: ScriptStep): Complaint | undefined {
  switch (step.type) {
    case 'bot':
      return hear(chat, step.text);
    case 'expect':
      return expect(chat, step.that);
    case 'visitor':
      return say(chat, step.value) ?? chat.settle();
    default:
      return useWidget(chat, step.type, step.app) ?? chat.settle();
  }
}
