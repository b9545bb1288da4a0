import { type Address, ROOT } from '../../../language/bot/address.js';
import { choicesOf, pickedBy } from '../../../language/runtime/choices.js';
import type { Effect, Input, RenderedCard, Step } from '../../../language/runtime/index.js';

/** What a visitor can pick by its number or label. A card's link can be opened; `false` where it cannot be picked. */
export type ChoiceList = readonly { readonly label: string; readonly input: 'pick' | 'open-link' | false }[];

/** What can be picked, and the address of the action that offers it. */
export interface Choices {
  readonly at: Address;
  readonly list: ChoiceList;
}

export const NO_CHOICES: Choices = { at: ROOT, list: [] };

/** What can be picked after a step: what it shows, else what was shown while the conversation still waits there. */
export function choicesIn({ effects, state: { waiting } }: Step, before: Choices): Choices {
  const { at } = waiting;
  const shown = effects.filter((effect) => effect.at === at).map(choicesOfEffect);
  const list = shown.filter((choices) => choices !== undefined).at(-1);
  return list ? { at, list } : before.at === at ? before : NO_CHOICES;
}

function choicesOfEffect(effect: Effect): ChoiceList | undefined {
  if (effect.type === 'bubbles') return effect.labels.map((label) => ({ label, input: 'pick' }));
  if (effect.type === 'cards')
    return effect.cards.map((card) => ({ label: card.title, input: inputOfCard(card) }));
  return undefined;
}

function inputOfCard({ link, pickable }: RenderedCard): ChoiceList[number]['input'] {
  if (link) return 'open-link';
  return pickable && 'pick';
}

/** What a typed line does: picks by label or number, else is said. */
export function turnOf(line: string, choices: ChoiceList): Input {
  const index = pickedBy(choicesOf(choices.map(({ label }) => label)), line, 'sms');
  const type = index === undefined ? false : choices[index]?.input;
  return type && index !== undefined ? { type, index } : { type: 'say', text: line };
}
