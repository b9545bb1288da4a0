import type { AttributeDeclaration, WebhookDeclaration } from '../../../language/bot/bot.js';

/** The attributes that the answer of a webhook fills, in the order of their declarations. */
export function savedBy(
  { saves }: WebhookDeclaration,
  attributes: Iterable<AttributeDeclaration>,
): AttributeDeclaration[] {
  const names = new Set(saves.map(({ attribute }) => attribute));
  return [...attributes].filter(({ name }) => names.has(name));
}
