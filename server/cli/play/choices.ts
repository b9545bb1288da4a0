import { choicesOf, pickedBy } from '../../../language/runtime/choices.js';
import type { Effect, Input, RenderedCard, Waiting } from '../../../language/runtime/index.js';

/** What a visitor can pick by its number or label. A card's link can be opened; `false` where it cannot be picked. */
export type Choices = readonly { readonly label: string; readonly input: 'pick' | 'open-link' | false }[];

/** The bubbles or cards that a conversation waits for, as its last effects show them; none if it waits for something else. */
export function choicesIn(effects: readonly Effect[], waiting: Waiting): Choices {
  const shown = effects.filter(({ at }) => at === waiting.at).map(choicesOfEffect);
  return shown.filter((choices) => choices !== undefined).at(-1) ?? [];
}

function choicesOfEffect(effect: Effect): Choices | undefined {
  if (effect.type === 'bubbles') return effect.labels.map((label) => ({ label, input: 'pick' }));
  if (effect.type === 'cards')
    return effect.cards.map((card) => ({ label: card.title, input: inputOfCard(card) }));
  return undefined;
}

function inputOfCard({ link, pickable }: RenderedCard): Choices[number]['input'] {
  if (link) return 'open-link';
  return pickable && 'pick';
}

/** What a typed line does: picks by label or number, else is said. */
export function turnOf(line: string, choices: Choices): Input {
  const index = pickedBy(choicesOf(choices.map(({ label }) => label)), line, 'sms');
  const type = index === undefined ? false : choices[index]?.input;
  return type && index !== undefined ? { type, index } : { type: 'say', text: line };
}
