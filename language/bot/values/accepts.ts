import type { AttributeType, SimpleKind } from '../bot.js';
import { canonicalDecimal, DECIMAL } from './decimal.js';
import { fold } from './fold.js';

/** Web addresses: http or https, a host, and nothing that has to be percent-encoded to be one address. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#\\"<>]+(?:[/?#][^\s"<>]*)?$/i;
const PHONE = /^[+().\- \d]+$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** What HTML says a valid email address is. */
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const FORMATS: { readonly [K in SimpleKind]: (text: string) => boolean } = {
  text: (text) => text !== '',
  email: (text) => EMAIL.test(text),
  phone: (text) => PHONE.test(text) && digitsIn(text) >= 7 && digitsIn(text) <= 15,
  date: isDate,
  url: (text) => WEB_ADDRESS.test(text),
};

/** How long a value may be, in UTF-16 units: so that what doubles it again and again comes to an end. */
export const LONGEST_VALUE = 65_536;

/**
 * The value as the profile keeps it, when the text fits the type: trimmed, a number in its one spelling, a choice as
 * declared. `undefined` when it does not fit; an empty text fits no type, and neither
 * does one that is longer than {@link LONGEST_VALUE}.
 */
export function accepts(type: AttributeType, text: string): string | undefined {
  const value = text.trim();
  if (value.length > LONGEST_VALUE) return undefined;
  if (type.kind === 'number') return acceptsNumber(value, type.minimum, type.maximum);
  if (type.kind === 'choice') return acceptsChoice(value, type.values);
  return FORMATS[type.kind](value) ? value : undefined;
}

function acceptsNumber(text: string, minimum = -Infinity, maximum = Infinity): string | undefined {
  if (!DECIMAL.test(text)) return undefined;
  const value = Number(text);
  return value >= minimum && value <= maximum ? canonicalDecimal(text) : undefined;
}

function acceptsChoice(text: string, values: readonly string[]): string | undefined {
  if (values.includes(text)) return text;
  const folded = fold(text);
  return values.find((value) => fold(value) === folded);
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}

function isDate(text: string): boolean {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : (MONTHS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}
