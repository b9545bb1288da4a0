import { isName } from '../text/names.js';

/** Longer names are no names any more, but sentences. */
const LONGEST = 40;

/**
 * A name for a branch, by convention in UpperCamelCase, made from words such as a label.
 *
 * @returns nothing if the words give no name, or a very long one
 */
export function branchNameFrom(words: string): string | undefined {
  const parts = words.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  return name.length <= LONGEST && isName(name) ? name : undefined;
}

/** What two names or labels have in common that mean the same: neither case nor what stands between words counts. */
export function gist(words: string): string {
  return (words.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('').toLowerCase();
}
