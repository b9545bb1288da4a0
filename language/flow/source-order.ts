import type { Address } from '../bot/address.js';

/** Compares addresses by where they stand in the source: what holds others before these, and these by their number. */
export function inSourceOrder(a: Address, b: Address): number {
  const keys = a.split('/');
  const others = b.split('/');
  for (const [index, key] of keys.entries()) {
    const other = others[index];
    if (other === undefined) return 1;
    if (key !== other) return compareKeys(key, other);
  }
  return keys.length - others.length;
}

function compareKeys(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  // What holds otherwise is written last.
  if (a === 'otherwise' || b === 'otherwise') return a === 'otherwise' ? 1 : -1;
  return a < b ? -1 : 1;
}
