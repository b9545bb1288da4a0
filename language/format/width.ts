const segmenter = new Intl.Segmenter();

/** Characters that editors draw over two cells: most emojis, and the scripts of East Asia in full width. */
const WIDE =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;

/**
 * How many cells a line takes in a font whose letters are all of one width: one for what a reader takes for a character,
 * two for a wide one. Fonts differ in a few signs; a tab counts as one.
 */
export function widthOf(line: string): number {
  if (/^[\x20-\x7E]*$/.test(line)) return line.length;
  let width = 0;
  for (const { segment } of segmenter.segment(line)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}
