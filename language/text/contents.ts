/** What can stand between the braces of a keyword, where that is little, and what is said of everything else. */
interface Contents {
  /** The kinds of tokens that may stand there. */
  readonly kinds: ReadonlySet<string>;
  /** The kinds that an entry begins with: what cannot stand there is skipped up to one of them. */
  readonly begins: ReadonlySet<string>;
  /** What to write. */
  readonly advice: string;
}

const TEXTS = ['TEXT_START', 'BLOCK_START'];

/** Every kind of token that a text is made of, the names in it too. */
export const IN_TEXTS: ReadonlySet<string> = new Set([
  ...['TEXT_START', 'CHARS', 'TEXT_END', 'HOLE_START', 'HOLE_BAR', 'FALLBACK', 'HOLE_END', '@'],
  ...['BLOCK_START', 'BLOCK_CHARS', 'BLOCK_END', 'BLOCK_HOLE_START', 'BLOCK_HOLE_BAR', 'BLOCK_HOLE_END'],
]);

function contents(begins: readonly string[], others: readonly string[], advice: string): Contents {
  const kinds = new Set([...begins, ...others, ...IN_TEXTS, 'ID', '{', '}']);
  return { kinds, begins: new Set(begins), advice };
}

const CONTENTS: ReadonlyMap<string, Contents> = new Map([
  [
    'options',
    contents(
      [...TEXTS, 'otherwise'],
      ['->'],
      'between the braces of "options" stand labels with their arrows, as in "Yes" -> Next',
    ),
  ],
  [
    'cards',
    contents(['card'], [], 'between the braces of "cards" stand cards, as in card "One" { -> Next }'),
  ],
  [
    'card',
    contents(
      ['text', 'image', 'link', '->'],
      ['SIZE', 'card'],
      'between the braces of a card stand "text", "image", "link" and an arrow',
    ),
  ],
  [
    'split',
    contents(
      ['PERCENT'],
      ['->'],
      'between the braces of "split" stand shares with their arrows, as in 50% -> Next',
    ),
  ],
]);

/** What can stand in a block; `undefined` where almost anything may, or what cannot is told elsewhere. */
export function contentsOf(block: string): Contents | undefined {
  return CONTENTS.get(block);
}
