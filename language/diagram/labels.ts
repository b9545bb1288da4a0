/**
 * Labels as Mermaid reads them between quotation marks. Whatever a text holds, it stays a text: Mermaid looks for
 * directives, entities and icons in the whole source, quoted or not, before it reads the diagram.
 */

/** What stands for characters that would mean something there. The rest stays readable. */
const MEANT: readonly (readonly [pattern: RegExp, entity: (found: string) => string])[] = [
  // Those first, with which entities are written and which the renderer keeps for itself.
  [/[#ﬂ¶]/g, numeric],
  [/"/g, () => '#quot;'],
  [/&/g, () => '#amp;'],
  [/</g, () => '#lt;'],
  [/>/g, () => '#gt;'],
  // Markdown strings, line breaks.
  [/[`\\]/g, numeric],
  // Comments and directives.
  [/%(?=[%{])|(?<=[%}])%/g, numeric],
  // Formulas, which are looked for when entities are characters again: something invisible parts the signs.
  [/\$(?=\$)/g, () => '$#8288;'],
  // Icons, and what is taken for a style.
  [/:(?!\s)/g, numeric],
  // Items of lists.
  [/(?<=^\d{1,9})[.)](?=\s)|^[-+*](?=\s)/g, numeric],
];

/** A text in one line, as it stands between the quotation marks of a label. */
export function labelText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(UNSEEN, speltOut);
  return MEANT.reduce((written, [pattern, entity]) => written.replace(pattern, entity), line);
}

// Control characters, and what turns or hides text. Emojis need joiners and variation selectors.
const UNSEEN = /(?![\u200D\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

function speltOut(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function numeric(character: string): string {
  return `#${character.codePointAt(0) ?? 0};`;
}

/** At most so many characters (code points) of a text; three dots stand for what is cut off, whole words if possible. */
export function shortened(text: string, most: number): string {
  // A code point has at most two units.
  const characters = Array.from(text.slice(0, 2 * most + 2));
  if (characters.length <= most) return text;
  const kept = characters.slice(0, most - 1).join('');
  const words = /^([\s\S]{20,}\S)\s+\S*$/.exec(kept)?.[1] ?? kept;
  return `${words}…`;
}
