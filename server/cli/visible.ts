// Control characters but line breaks and tabs, and format characters, which turn or hide text in a terminal.
const INVISIBLE = /(?![\n\t\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A text that can be printed: what a terminal would obey, or not show, is spelt out. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}
