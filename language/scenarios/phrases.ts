import { type Effect, type EffectType, plainText } from '../runtime/index.js';
import type { Expectation } from './script.js';
import { assigneeText, endingText } from './transcript.js';

/** What can be expected to have happened. */
export type Happening = Exclude<Expectation, { type: 'attribute-is' | 'attribute-unknown' | 'at' }>;

type HappeningOf = { readonly [T in Happening['type']]: Extract<Happening, { type: T }> };
type EffectOf = { readonly [T in EffectType]: Extract<Effect, { type: T }> };

const EXPECTED: { readonly [T in Happening['type']]: (happening: HappeningOf[T]) => string } = {
  tag: ({ on, tag }) => `tag ${on} ${quoted(tag)}`,
  note: ({ on, text }) => (on === undefined ? `note ${quoted(text)}` : `note on ${on} ${quoted(text)}`),
  lead: ({ to }) => `lead to ${quoted(to)}`,
  redirect: ({ url }) => `redirect to ${quoted(url)}`,
  opened: ({ url }) => `opened ${quoted(url)}`,
  widget: ({ app }) => `widget ${app}`,
  'chat-with': ({ assignee }) => `chat with ${assigneeText(assignee)}`,
  'invite-bot': ({ bot }) => `invite bot ${bot}`,
  'invite-sequence': ({ sequence }) => `invite sequence ${sequence}`,
  closed: () => 'closed',
};

// The first phrase is the one to show; an effect answers to all of them.
const HAPPENED: { readonly [T in EffectType]?: (effect: EffectOf[T]) => readonly string[] } = {
  tag: ({ on, tag }) => [`tag ${on} ${quoted(tag)}`],
  note: ({ on, text }) => {
    const words = quoted(plainText(text));
    return [`note on ${on} ${words}`, `note ${words}`];
  },
  lead: ({ to }) => [`lead to ${quoted(to)}`],
  redirect: ({ url, blocked }) => [
    `redirect to ${quoted(url)}${blocked ? ', stopped by a popup blocker' : ''}`,
  ],
  opened: ({ url }) => [`opened ${quoted(url)}`],
  widget: ({ app }) => [`widget ${app}`],
  case: ({ assignee }) => [`chat with ${assigneeText(assignee)}`],
  offline: ({ assignee }) => [`nobody online of ${assigneeText(assignee)}`],
  'invite-bot': ({ bot }) => [`invite bot ${bot}`],
  'invite-sequence': ({ sequence }) => [`invite sequence ${sequence}`],
  ended: ({ ending }) => [ending === 'closed' ? 'closed' : endingText(ending)],
};

/** The types of effect that answer to an expectation, or come close to it. */
export const KINDS: { readonly [T in Happening['type']]: readonly EffectType[] } = {
  tag: ['tag'],
  note: ['note'],
  lead: ['lead'],
  redirect: ['redirect'],
  opened: ['opened'],
  widget: ['widget'],
  'chat-with': ['case', 'offline', 'invite-bot'],
  'invite-bot': ['invite-bot', 'invite-sequence'],
  'invite-sequence': ['invite-bot', 'invite-sequence'],
  closed: ['ended'],
};

/** An expectation in the words of the source. */
export function expectedPhrase(happening: Happening): string {
  return phraseOf(happening.type, happening);
}

/** An effect in the words of the expectations that it meets; none if it meets none. */
export function phrasesOf(effect: Effect): readonly string[] {
  return lookUp(effect.type, effect);
}

// The type parameters tie the rows to what they are for.
function phraseOf<T extends Happening['type']>(type: T, happening: HappeningOf[T]): string {
  return EXPECTED[type](happening);
}

function lookUp<T extends EffectType>(type: T, effect: EffectOf[T]): readonly string[] {
  return HAPPENED[type]?.(effect) ?? [];
}

/** A text in quotes, the space around it left out. */
export function quoted(text: string): string {
  return JSON.stringify(text.trim());
}
