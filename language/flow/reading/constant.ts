import type { Text } from '../../bot/bot.js';

/** What a text says if nothing is filled in, whoever reads it. An agent's label is not known here. */
export function constantOf(text: Text): string | undefined {
  const strings = text.filter((part) => typeof part === 'string');
  return strings.length === text.length ? strings.join('') : undefined;
}
