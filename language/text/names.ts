/**
 * The form of names: a letter or `_`, then letters, digits and `_`, with single `-` between them. Unicode letters are
 * letters; only the basic plane counts, because a regular expression with flag `u` cannot be optimised by the lexer.
 */
const START = `A-Za-z_${ranges(/\p{L}/u)}`;
const PART = `A-Za-z0-9_${ranges(/[\p{L}\p{M}\p{N}]/u)}`;

/** Matches a name anywhere; has no flags, so the lexer generator can read it. */
export const NAME_PATTERN = new RegExp(`[${START}][${PART}]*(?:-[${PART}]+)*`);

const WHOLE_NAME = new RegExp(`^(?:${NAME_PATTERN.source})$`);

/** Whether a whole string has the form of a name. Keywords have it too. */
export function isName(text: string): boolean {
  return WHOLE_NAME.test(text);
}

/** The character class of all code points above ASCII in the basic plane that `pattern` matches. */
function ranges(pattern: RegExp): string {
  let result = '';
  let start = -1;
  for (let code = 0x80; code <= 0x10000; code++) {
    const inside =
      code < 0x10000 && (code < 0xd800 || code > 0xdfff) && pattern.test(String.fromCharCode(code));
    if (inside && start < 0) start = code;
    if (inside || start < 0) continue;
    result += start === code - 1 ? escaped(start) : `${escaped(start)}-${escaped(code - 1)}`;
    start = -1;
  }
  return result;
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
