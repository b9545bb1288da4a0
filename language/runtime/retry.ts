import type { AttributeType } from '../bot/bot.js';

const TEXTS: { readonly [K in Exclude<AttributeType['kind'], 'number'>]: string } = {
  text: 'Please type an answer.',
  email: 'Please enter an email address, such as ann@example.com.',
  phone: 'Please enter a phone number of 7 to 15 digits.',
  date: 'Please enter a date as year-month-day, such as 2026-11-22.',
  url: 'Please enter a web address that starts with https://.',
  choice: 'Please pick one of these.',
};

/** What the bot says to an answer that does not fit, when the author has written nothing else. */
export function retryText(type: AttributeType): string {
  if (type.kind !== 'number') return TEXTS[type.kind];
  if (type.minimum === undefined || type.maximum === undefined) return 'Please enter a number.';
  return `Please enter a number from ${type.minimum} to ${type.maximum}.`;
}
