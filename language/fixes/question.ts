/** A question made from the label of an attribute: the label with a question mark; without one a text to be written. */
export function questionFrom(label: string): string {
  const words = label.trim();
  if (words === '') return '…';
  return /[\p{L}\p{N}]$/u.test(words) ? `${words}?` : words;
}
