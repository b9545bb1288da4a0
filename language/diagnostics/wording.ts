/**
 * A piece of source in a message: between quotation marks, on one line, at most 60 characters, with control and
 * direction-changing characters made visible.
 */
export function quoted(text: string): string {
  const visible = text.replace(INVISIBLE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return `"${visible.length > 60 ? `${visible.slice(0, 59)}…` : visible}"`;
}

// Control, format (bidi marks among them), line and paragraph separators, lone surrogates, private use.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

/** The end of a message that names what was probably meant. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Did you mean ${quoted(suggestion)}?`;
}
