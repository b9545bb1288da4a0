import type { AttributeDeclaration, Bot, WebhookDeclaration } from '../bot/bot.js';

/** What a bot declares that its sequences are judged by. The first of each name counts, as in the runtime. */
export interface Declared {
  readonly attributes: ReadonlyMap<string, AttributeDeclaration>;
  readonly webhooks: ReadonlyMap<string, WebhookDeclaration>;
}

/** The declarations of a bot by their names. */
export function declaredIn({ attributes, webhooks }: Bot): Declared {
  return { attributes: byName(attributes), webhooks: byName(webhooks) };
}

function byName<T extends { name: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const names = new Map<string, T>();
  for (const item of items) if (!names.has(item.name)) names.set(item.name, item);
  return names;
}
