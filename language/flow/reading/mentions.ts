import type { AttributeDeclaration, WebhookDeclaration } from '../../bot/bot.js';
import type { Declared } from '../declared.js';

/** The names that a part of a bot mentions. */
export interface Mentions {
  readonly attributes: ReadonlySet<string>;
  readonly webhooks: ReadonlySet<string>;
}

type Names = { readonly [K in keyof Mentions]: Set<string> };

/** Under which members of a bot's JSON names stand; nothing else is called like these. */
const MEMBERS: ReadonlyMap<string, keyof Mentions> = new Map([
  ['attribute', 'attributes'],
  ['saves', 'attributes'],
  ['webhook', 'webhooks'],
]);

/** The attributes and webhooks that a part of a bot mentions, declared or not. */
export function mentionsIn(part: object): Mentions {
  const names: Names = { attributes: new Set(), webhooks: new Set() };
  collect(part, names);
  return names;
}

function collect(part: object, names: Names): void {
  // Every member comes by, however deep it is.
  JSON.stringify(part, (member, value: unknown) => {
    const kind = typeof value === 'string' ? MEMBERS.get(member) : undefined;
    if (kind !== undefined) names[kind].add(String(value));
    return value;
  });
}

/** The declarations of what is mentioned, and of what webhooks mention in their turn. */
export function declarationsOf(
  mentions: Mentions,
  declared: Declared,
): {
  readonly attributes: readonly AttributeDeclaration[];
  readonly webhooks: readonly WebhookDeclaration[];
} {
  const webhooks = [...mentions.webhooks].flatMap((name) => declared.webhooks.get(name) ?? []);
  const names: Names = { attributes: new Set(mentions.attributes), webhooks: new Set() };
  for (const webhook of webhooks) collect(webhook, names);
  const attributes = [...names.attributes].flatMap((name) => declared.attributes.get(name) ?? []);
  return { attributes, webhooks };
}
