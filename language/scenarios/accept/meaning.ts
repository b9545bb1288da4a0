import type { Action } from '../../bot/bot.js';
import { choicesOf, pickedBy } from '../../runtime/choices.js';
import type { Effect, EffectType, Program, State } from '../../runtime/index.js';
import type { Chat } from '../chat.js';
import { likeness } from '../likeness.js';
import type { ScriptStep } from '../script.js';

/** From here on two texts are so alike that one may have become the other. */
export const ALIKE = 0.5;

/** What became of a turn of the visitor. */
export type Meaning =
  /** What they did was taken as it was meant, as far as anybody can tell. */
  | 'taken'
  /** They were only asked again: it picks nothing, or is no answer. */
  | 'asked-again'
  /** It was taken for something else: a label that is a little different now, or one of another question. */
  | 'mistaken';

/** What became of the last turn of the visitor, who made a step where the chat was in a state before. */
export function meaningOf(chat: Chat, before: State, step: ScriptStep): Meaning {
  if (step.type !== 'visitor') return 'taken';
  const labels = labelsShown(chat, before);
  if (pickedBy(choicesOf(labels), step.value, before.channel) !== undefined) return 'taken';
  if (chat.turn.every((effect) => asksAgain(effect, before))) return 'asked-again';
  const isNear = labels.some((label) => likeness(label, step.value) >= ALIKE);
  return isNear || (labels.length === 0 && isLabel(step.value, chat.program)) ? 'mistaken' : 'taken';
}

function labelsShown({ exchanges }: Chat, { waiting }: State): readonly string[] {
  const shown = exchanges.slice(0, -1).flatMap(({ effects }) =>
    effects.flatMap((effect) => {
      if (effect.at !== waiting.at) return [];
      if (effect.type === 'bubbles') return [effect.labels];
      return effect.type === 'cards' ? [effect.cards.map(({ title }) => title)] : [];
    }),
  );
  return shown.at(-1) ?? [];
}

const ASKING: ReadonlySet<EffectType> = new Set(['message', 'bubbles', 'cards', 'ignored']);

function asksAgain({ at, type }: Effect, { waiting }: State): boolean {
  return at === waiting.at && ASKING.has(type);
}

/** Whether a text is one that is picked somewhere in the bot: then it was hardly meant as an answer. */
function isLabel(text: string, { bot }: Program): boolean {
  const picked = bot.sequences.flatMap(({ branches }) =>
    branches.flatMap(({ actions }) => actions.flatMap(labelsOf)),
  );
  const values = bot.attributes.flatMap(({ type }) => (type.kind === 'choice' ? type.values : []));
  return pickedBy(choicesOf([...picked, ...values]), text, 'chat') !== undefined;
}

function labelsOf(action: Action): readonly string[] {
  if (action.type === 'bubble-options') return action.options.map(({ label }) => label);
  return action.type === 'card-response' ? action.cards.map(({ title }) => title) : [];
}
