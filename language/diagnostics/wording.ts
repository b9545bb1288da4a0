/**
 * A piece of source in a message: between quotation marks, on one line, at most 60 characters, with control and
 * direction-changing characters made visible.
 */
export function quoted(text: string): string {
  // The piece may be megabytes long.
  const visible = text.slice(0, 100).replace(INVISIBLE, (character) => {
    // As it may be written in a text.
    if (character === '\n') return '\\n';
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
  const characters = [...visible];
  return `"${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : visible}"`;
}

// Control, format (bidi marks among them), line and paragraph separators, lone surrogates, private use.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

/** The end of a message that names what was probably meant. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Did you mean ${quoted(suggestion)}?`;
}

/** How many names a message lists before it says how many more there are. */
const MOST_NAMES = 4;

/** Names in a sentence: `"A"`, `"A" and "B"`, `"A", "B", "C", "D" and 3 more`. */
export function inSeries(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(quoted);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} more` : shown.pop();
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : `${last}`;
}

/** Branches that lead round: `"A" → "B" → "A"`. */
export function round(names: readonly string[]): string {
  const [first = ''] = names;
  const shown = names.slice(0, MOST_NAMES).map(quoted);
  const rest = names.length > MOST_NAMES ? ['…'] : [];
  return [...shown, ...rest, quoted(first)].join(' → ');
}
