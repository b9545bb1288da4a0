/** How a number is written: digits, a point and more digits, never an exponent. */
export const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Longer numbers are not added: no finite number needs as many digits. */
const LONGEST = 400;

/** A number's one spelling: no leading zeros, no trailing ones after the point, no minus before zero. */
export function canonicalDecimal(text: string): string {
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.slice(negative ? 1 : 0).split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  const rest = trimZeros(fraction);
  const amount = rest === '' ? digits : `${digits}.${rest}`;
  return negative && amount !== '0' ? `-${amount}` : amount;
}

function trimZeros(fraction: string): string {
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === '0') end--;
  return fraction.slice(0, end);
}

/** A number as {@link DECIMAL} text, or `undefined` when it is not finite. */
export function decimalOf(value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return canonicalDecimal(mantissa);
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  const shift = Number(exponent);
  return sign + (shift < 0 ? `0.${'0'.repeat(-shift - 1)}${digits}` : digits.padEnd(shift + 1, '0'));
}

/** The exact sum of two decimal texts, or `undefined` when one is no number or longer than 400 characters. */
export function addDecimals(left: string, right: string): string | undefined {
  if (left.length > LONGEST || right.length > LONGEST) return undefined;
  if (!DECIMAL.test(left) || !DECIMAL.test(right)) return undefined;
  const scale = Math.max(fractionOf(left).length, fractionOf(right).length);
  return unscaled(scaled(left, scale) + scaled(right, scale), scale);
}

function fractionOf(text: string): string {
  return text.split('.')[1] ?? '';
}

function scaled(text: string, scale: number): bigint {
  const [whole = ''] = text.split('.');
  return BigInt(whole + fractionOf(text).padEnd(scale, '0'));
}

function unscaled(value: bigint, scale: number): string {
  const negative = value < 0n;
  const digits = String(negative ? -value : value).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const text = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return canonicalDecimal(negative ? `-${text}` : text);
}
