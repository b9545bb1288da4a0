import type { IToken, TokenType } from 'chevrotain';
import { nearest } from './edit-distance.js';
import { asksForName, NameListTracker } from './name-positions.js';
import type { Vocabulary } from './vocabulary.js';

/** A word that stands for a keyword one slip away. */
export interface MisspeltKeyword {
  readonly token: IToken;
  readonly keyword: string;
}

/**
 * Decides of every word whether it is a keyword or a name, changing the types of the tokens in place. A keyword is a
 * name where the token before it, on the same line, asks for one. A name that nothing asks for is always an error:
 * when it is one slip away from exactly one keyword it is read as that keyword, and returned.
 */
export function decideWords(tokens: readonly IToken[], vocabulary: Vocabulary): MisspeltKeyword[] {
  const misspelt: MisspeltKeyword[] = [];
  const lists = new NameListTracker();
  const guesses = new Guesses(vocabulary);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (isWord(token, vocabulary)) {
      if (isNameHere(tokens, index, lists)) retag(token, vocabulary.name);
    } else if (token.tokenType === vocabulary.name) {
      const keyword = meantKeyword(tokens, index, lists, guesses);
      if (keyword) misspelt.push(read(token, keyword, vocabulary));
    }
    lists.follow(token, tokens[index - 1]);
  }
  return misspelt;
}

function isWord(token: IToken, { words, reserved }: Vocabulary): boolean {
  const name = token.tokenType.name;
  return words.has(name) && !reserved.has(name);
}

/** In a list of names a line break changes nothing. */
function isNameHere(tokens: readonly IToken[], index: number, lists: NameListTracker): boolean {
  const sameLine = tokens[index - 1]?.endLine === tokens[index]?.startLine;
  return (sameLine || lists.list !== undefined) && asksForName(tokens, index, lists.list);
}

/** Tokens after which a name stands inside a text. */
const IN_TEXT: ReadonlySet<string> = new Set(['HOLE_START', 'BLOCK_HOLE_START', '@']);

function meantKeyword(
  tokens: readonly IToken[],
  index: number,
  lists: NameListTracker,
  guesses: Guesses,
): string | undefined {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || IN_TEXT.has(before?.tokenType.name ?? '')) return undefined;
  if (asksForName(tokens, index, lists.list)) return undefined;
  return guesses.keyword(token.image, startsStatement(token, before));
}

/** How many words of one source are compared with the keywords. One with more is no bot. */
const MAX_GUESSES = 1000;

/** Remembers which keyword each word is near to: comparing is slow, and words come again. */
class Guesses {
  private readonly starters = new Map<string, string | undefined>();
  private readonly words = new Map<string, string | undefined>();

  constructor(private readonly vocabulary: Vocabulary) {}

  keyword(word: string, startsStatement: boolean): string | undefined {
    const known = startsStatement ? this.starters : this.words;
    if (!known.has(word) && known.size < MAX_GUESSES) {
      const { starters, words } = this.vocabulary;
      // Where a statement starts only a few words can be meant: short ones may have a slip too.
      known.set(word, startsStatement ? nearest(word, starters, 3) : nearest(word, words.keys()));
    }
    return known.get(word);
  }
}

function startsStatement(token: IToken, before: IToken | undefined): boolean {
  const name = before?.tokenType.name;
  return !before || before.endLine !== token.startLine || name === '{' || name === '}';
}

function read(token: IToken, keyword: string, vocabulary: Vocabulary): MisspeltKeyword {
  retag(token, vocabulary.type(keyword));
  return { token, keyword };
}

/** Makes a token one of another type. */
export function retag(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? token.tokenTypeIdx;
}
