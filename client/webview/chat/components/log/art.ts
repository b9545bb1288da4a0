/** How many grounds the stylesheet has. */
const GROUNDS = 5;

/** The class of a coloured ground for something that is not loaded: always the same for the same address. */
export function artOf(url: string): string {
  let sum = 0;
  for (const letter of url) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return `art art-${sum % GROUNDS}`;
}
