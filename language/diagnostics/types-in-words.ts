import type { AttributeType, SimpleKind } from '../bot/bot.js';
import { quoted } from './wording.js';

const SIMPLE: { readonly [Kind in SimpleKind]: string } = {
  text: 'any text',
  email: 'an email address, such as ann@example.com',
  phone: 'a phone number of 7 to 15 digits',
  date: 'a date as year-month-day, such as 2026-11-22',
  url: 'a web address that begins with https:// or http://',
};

/** How many values of a choice a message names. */
const MOST_VALUES = 4;

/** What an attribute of a type takes, in words for a message. */
export function takes(type: AttributeType): string {
  if (type.kind === 'choice') return listedValues(type.values);
  if (type.kind !== 'number') return SIMPLE[type.kind];
  const { minimum, maximum } = type;
  if (minimum === undefined || maximum === undefined) return 'a number, such as 20 or -2.5';
  return `a number from ${minimum} to ${maximum}`;
}

/** The values of a choice in words, the first few of many. */
export function listedValues(values: readonly string[]): string {
  const named = values.slice(0, MOST_VALUES).map(quoted);
  const more = values.length - named.length;
  if (more > 0) return `${named.join(', ')} or one of ${more} more`;
  const last = named.pop() ?? 'nothing yet';
  return named.length > 0 ? `${named.join(', ')} or ${last}` : last;
}
