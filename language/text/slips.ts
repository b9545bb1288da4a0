import type { ILexingError, IToken } from 'chevrotain';

/** A sign that another language taught: read as what is meant, and reported. Positions as chevrotain gives them. */
export interface Slip {
  readonly at: Pick<IToken, 'startOffset'> & { readonly length: number };
  readonly written: string;
  readonly meant: string;
}

function spot(token: IToken): Slip['at'] {
  return { startOffset: token.startOffset, length: token.image.length };
}

/** Units are written without a space and sizes with the letter x. */
export function spacedUnits(tokens: readonly IToken[]): Slip[] {
  return tokens
    .filter(({ tokenType, image }) => UNITS.has(tokenType.name) && /[ \t×]/.test(image))
    .map((token) => ({
      at: spot(token),
      written: token.image,
      meant: token.image.replace(/[ \t]+/g, '').replace('×', 'x'),
    }));
}

const UNITS: ReadonlySet<string> = new Set(['SIZE', 'PERCENT', 'DURATION']);

/** Quotation marks that are not `"`, each with those that may close it. */
const QUOTES: Readonly<Record<string, string>> = {
  '“': '”“"',
  '”': '”"',
  '„': '“”"',
  '«': '»',
  '‘': '’‘',
  '’': '’',
  "'": "'",
  '`': '`',
};

/**
 * Reads typographic and single quotes where a text is wanted as `"`. `errors` are the lexer's complaints: it knows which
 * quotes stand outside texts and comments. The result has the same length, so all offsets stay; `undefined` if no
 * complaint is about such a quote.
 */
export function straightenQuotes(
  source: string,
  errors: readonly ILexingError[],
): { source: string; slips: Slip[] } | undefined {
  const characters: string[] = [];
  const slips: Slip[] = [];
  let done = 0;
  for (const { offset } of errors) {
    const open = source[offset] ?? '';
    const close = offset < done ? undefined : closingQuote(source, offset);
    if (close === undefined) continue;
    characters.push(source.slice(done, offset), '"', source.slice(offset + 1, close), '"');
    slips.push({
      at: { startOffset: offset, length: close + 1 - offset },
      written: `${open}…${source[close]}`,
      meant: '"…"',
    });
    done = close + 1;
  }
  return slips.length === 0 ? undefined : { source: characters.join('') + source.slice(done), slips };
}

/** The offset of the quote on the same line that closes the one at an offset, if both are such quotes. */
function closingQuote(source: string, offset: number): number | undefined {
  const open = source[offset] ?? '';
  if (!Object.hasOwn(QUOTES, open)) return undefined;
  const closers = QUOTES[open] ?? '';
  for (let at = offset + 1; at < source.length && source[at] !== '\n'; at++) {
    if (closers.includes(source[at] ?? '') && !isApostrophe(source, at)) return at;
  }
  return undefined;
}

/** Between two letters, as in "don't". */
function isApostrophe(source: string, at: number): boolean {
  return (
    /['’]/.test(source[at] ?? '') &&
    /\p{L}/u.test(source[at - 1] ?? '') &&
    /\p{L}/u.test(source[at + 1] ?? '')
  );
}
