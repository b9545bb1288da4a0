import { createContext } from 'preact';
import type { Conversation } from '../../state/conversation.js';
import type { EffectOf } from '../../state/entry.js';

/** To whom a conversation went when it left the bot. */
export type HandOver = EffectOf<'case'> | EffectOf<'invite-bot'>;

export const HandOverContext = createContext<HandOver | undefined>(undefined);

/** The hand-over that a conversation has ended with, if with one. */
export function handOverOf({ opening, turns }: Conversation): HandOver | undefined {
  for (let index = turns.length; index >= 0; index--) {
    const { effects } = turns[index - 1]?.step ?? opening;
    const found = effects.findLast(({ type }) => type === 'case' || type === 'invite-bot');
    if (found?.type === 'case' || found?.type === 'invite-bot') return found;
  }
  return undefined;
}
