// What a terminal would obey or not show. Emojis need joiners and variation selectors; lines end in a line feed here.
const INVISIBLE =
  /(?!\n|\u200D|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** A text for the terminal in which VS Code shows the output of tests: what it would obey is spelt out. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
