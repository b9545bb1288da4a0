import type { ILexingError, IToken, TokenType } from 'chevrotain';
import { retag } from './keyword-pass.js';
import type { Vocabulary } from './vocabulary.js';

/** A sign that another language taught: read as what is meant, and reported. Positions as chevrotain gives them. */
export interface Slip {
  readonly at: Pick<IToken, 'startOffset'> & { readonly length: number };
  readonly written: string;
  readonly meant: string;
}

/** Matches every operator in {@link OPERATORS}; the longest first. */
export const OPERATOR_PATTERN = /=>|===?|!==?|&&|\|\||[=!]/;
export const OPERATOR_TOKEN = 'FOREIGN_OPERATOR';

/** What the operators of other languages are here. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '=>': ['->'],
  '=': ['is'],
  '==': ['is'],
  '===': ['is'],
  '!=': ['is', 'not'],
  '!==': ['is', 'not'],
  '&&': ['and'],
  '||': ['or'],
  '!': ['not'],
};

/** Puts our words for foreign operators into a list of tokens; returns the list and what was replaced. */
export function replaceOperators(
  tokens: IToken[],
  vocabulary: Vocabulary,
): { tokens: IToken[]; slips: Slip[] } {
  const foreign = vocabulary.type(OPERATOR_TOKEN);
  if (!tokens.some((token) => token.tokenType === foreign)) return { tokens, slips: [] };
  const slips: Slip[] = [];
  const replaced = tokens.flatMap((token, index) => {
    const words = assigns(tokens, index) ? [] : OPERATORS[token.image];
    if (token.tokenType !== foreign || !words) return [token];
    slips.push({ at: spot(token), written: token.image, meant: words.join(' ') });
    return split(
      token,
      words.map((word) => vocabulary.type(word)),
    );
  });
  return { tokens: replaced, slips };
}

/** Whether an `=` stands behind a name that is set or declared, where nothing belongs. */
function assigns(tokens: readonly IToken[], index: number): boolean {
  const keyword = tokens[index - 2]?.tokenType.name ?? '';
  return tokens[index]?.image === '=' && WITHOUT_SIGN.has(keyword);
}

const WITHOUT_SIGN: ReadonlySet<string> = new Set([
  'set',
  'given',
  'attribute',
  'agent',
  'department',
  'bot',
]);

/** One token for each type, sharing out the characters of the one that stands there. */
function split(token: IToken, types: readonly TokenType[]): IToken[] {
  return types.map((type, index) => {
    const from = index;
    const to = index === types.length - 1 ? token.image.length : index + 1;
    const part: IToken = {
      ...token,
      image: token.image.slice(from, to),
      startOffset: token.startOffset + from,
      startColumn: (token.startColumn ?? 1) + from,
      endOffset: token.startOffset + to - 1,
      endColumn: (token.startColumn ?? 1) + to - 1,
    };
    retag(part, type);
    return part;
  });
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
