import { choicesOf, pickedBy } from '../runtime/choices.js';
import type { RenderedCard } from '../runtime/index.js';
import { type Chat, waitingText } from './chat.js';
import type { Complaint } from './outcome.js';

/**
 * The visitor picks what has that label, else types it: the runtime does both. Only a card that leads to a branch and
 * has a link is different: the visitor opens its link, which picks it as well.
 */
export function say(chat: Chat, value: string): Complaint | undefined {
  const cards = chat.state.waiting.for === 'card' ? shownCards(chat) : [];
  const choices = choicesOf(cards.map(({ title }) => title));
  const index = pickedBy(choices, value, chat.state.channel) ?? -1;
  const card = cards[index];
  const opens = card?.pickable === true && card.link !== undefined;
  return chat.take(opens ? { type: 'open-link', index } : { type: 'say', text: value });
}

function shownCards({ exchanges }: Chat): readonly RenderedCard[] {
  const shown = exchanges.flatMap(({ effects }) =>
    effects.flatMap((it) => (it.type === 'cards' ? [it] : [])),
  );
  return shown.at(-1)?.cards ?? [];
}

/** The visitor completes or cancels the app that waits. */
export function useWidget(
  chat: Chat,
  type: 'complete-widget' | 'cancel-widget',
  app: string,
): Complaint | undefined {
  const { waiting } = chat.state;
  if (waiting.for === 'widget' && waiting.app === app) return chat.take({ type });
  return { kind: 'turn', expected: `the chat waits for ${app}`, actual: waitingText(waiting) };
}
