// Control characters, and what turns or hides text in a terminal. Emojis need joiners and variation selectors.
const INVISIBLE =
  /(?![\u200D\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** A text of several lines that can be printed: what a terminal would obey, or not show, is spelt out. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => (/[\n\t]/.test(character) ? character : speltOut(character)));
}

/** The same for a text that must stay on its line: file names, labels, messages. */
export function visibleLine(text: string): string {
  return text.replace(INVISIBLE, speltOut);
}

/** JSON that can be printed: it says the same, with escapes of its own for what a terminal would obey. */
export function visibleJson(json: string): string {
  return json.replace(INVISIBLE, (character) => (character === '\n' ? character : escaped(character)));
}

/** A character by its number, as sources write it: `\u{202e}`. */
export function speltOut(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16);
    return `\\u${unit.padStart(4, '0')}`;
  }).join('');
}
