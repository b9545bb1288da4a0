import type { Action, ActionType, Text, WebhookDeclaration } from '../../bot/bot.js';
import type { Declared } from '../declared.js';

type ShownBy = {
  readonly [T in ActionType]?: (
    action: Extract<Action, { type: T }>,
    declared: Declared,
  ) => readonly (Text | undefined)[];
};

/** The texts that are filled in when an action is played, in the order of the source. */
const SHOWN: ShownBy = {
  'bot-reply': ({ text, media = [] }) => [text, ...media.map(({ url }) => url)],
  'visitor-attribute': ({ prompt }) => [prompt],
  'card-response': ({ cards }) => cards.flatMap(({ text, image, link }) => [text, image?.url, link?.url]),
  'chat-widget': ({ config }) => [config],
  'redirect-to': ({ url }) => [url],
  'post-lead': ({ url }) => [url],
  'add-note': ({ text }) => [text],
  set: ({ value }) => [value],
  call: ({ webhook }, { webhooks }) => requestTexts(webhooks.get(webhook)),
};

/** The texts that an action fills in whenever it does what it is for. What is told only now and then is left out. */
export function shownBy(action: Action, declared: Declared): readonly Text[] {
  return present(lookUp(action.type, action, declared));
}

/** What an action says to an answer that does not fit. */
export function retriesOf(action: Action): readonly Text[] {
  return action.type === 'visitor-attribute' ? present([action.retry]) : [];
}

/** The attributes that texts show and have no fallback for, each once, in reading order. */
export function unguarded(texts: readonly Text[]): readonly string[] {
  const names = new Set<string>();
  for (const text of texts) {
    for (const part of text) {
      if (typeof part === 'object' && 'attribute' in part && part.fallback === undefined)
        names.add(part.attribute);
    }
  }
  return [...names];
}

/** The attributes that a text shows, each as often as it does. */
export function referencesIn(text: Text): readonly string[] {
  return text.flatMap((part) => (typeof part === 'object' && 'attribute' in part ? [part.attribute] : []));
}

/** What a get request does not send is not filled in. */
function requestTexts(webhook: WebhookDeclaration | undefined): readonly (Text | undefined)[] {
  if (webhook === undefined) return [];
  const { method, url, headers, fields, body } = webhook;
  const sent =
    method === 'get' ? [] : [...(body === undefined ? fields.map(({ value }) => value) : []), body];
  return [url, ...headers.map(({ value }) => value), ...sent];
}

function lookUp<T extends ActionType>(
  type: T,
  action: Extract<Action, { type: T }>,
  declared: Declared,
): readonly (Text | undefined)[] {
  return SHOWN[type]?.(action, declared) ?? [];
}

function present(texts: readonly (Text | undefined)[]): readonly Text[] {
  return texts.filter((text) => text !== undefined);
}
