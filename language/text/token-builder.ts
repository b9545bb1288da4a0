import type {
  CustomPatternMatcherFunc,
  CustomPatternMatcherReturn,
  IMultiModeLexerDefinition,
  TokenType,
  TokenVocabulary,
} from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST, type TokenBuilderOptions } from 'langium';
import { OPERATOR_PATTERN, OPERATOR_TOKEN } from './mends/signs.js';
import { NAME_PATTERN } from './names.js';
import { unclosedBlockCuts } from './unclosed-blocks.js';

/** Tokens of each lexer mode but `main`, which has all others. Tried in this order. */
const MODES = {
  text: ['TEXT_CUT', 'CHARS', 'HOLE_START', 'TEXT_END'],
  hole: ['TEXT_CUT', 'HOLE_END', 'HOLE_BAR', 'TEXT_END', 'ID', '@', 'HOLE_CUT'],
  fallback: ['TEXT_CUT', 'FALLBACK', 'HOLE_END', 'TEXT_END', 'HOLE_CUT'],
  block: ['BLOCK_CUT', 'BLOCK_END', 'BLOCK_CHARS', 'BLOCK_HOLE_START'],
  blockHole: ['BLOCK_HOLE_END', 'BLOCK_HOLE_BAR', 'BLOCK_END', 'ID', '@', 'BLOCK_HOLE_CUT'],
  blockFallback: ['FALLBACK', 'BLOCK_HOLE_END', 'BLOCK_END', 'BLOCK_HOLE_CUT'],
} as const;
type Mode = keyof typeof MODES;

/** Tokens of the modes above that stand in `main` as well. */
const ALSO_IN_MAIN: ReadonlySet<string> = new Set(['ID']);

/**
 * What a token does to the stack of modes. A reference inside a text replaces the text's mode and is replaced by it
 * again, so that one pop leaves both.
 */
const MOVES: Readonly<Record<string, { pop?: true; push?: Mode }>> = {
  TEXT_START: { push: 'text' },
  TEXT_END: { pop: true },
  TEXT_CUT: { pop: true },
  HOLE_START: { pop: true, push: 'hole' },
  HOLE_BAR: { pop: true, push: 'fallback' },
  HOLE_END: { pop: true, push: 'text' },
  HOLE_CUT: { pop: true, push: 'text' },
  BLOCK_START: { push: 'block' },
  BLOCK_END: { pop: true },
  BLOCK_CUT: { pop: true },
  BLOCK_HOLE_START: { pop: true, push: 'blockHole' },
  BLOCK_HOLE_BAR: { pop: true, push: 'blockFallback' },
  BLOCK_HOLE_END: { pop: true, push: 'block' },
  BLOCK_HOLE_CUT: { pop: true, push: 'block' },
};

/** Tokens that only end something: they go to a group that nobody reads. */
const CUTS = ['TEXT_CUT', 'HOLE_CUT', 'BLOCK_CUT', 'BLOCK_HOLE_CUT'];

/** The lexer group that collects semicolons, so that each can be reported; the parser never sees them. */
export const SEMICOLON_GROUP = 'semicolons';

/** Builds the tokens from the grammar and sorts them into the lexer modes for texts and the references inside. */
export class SeqbotTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: GrammarAST.Grammar, options?: TokenBuilderOptions): TokenVocabulary {
    const built = super.buildTokens(grammar, options);
    if (!Array.isArray(built)) throw new Error('Langium builds a list of token types');
    const foreign: TokenType = { name: OPERATOR_TOKEN, PATTERN: OPERATOR_PATTERN };
    const tokens = new Map([foreign, ...built].map((token) => [token.name, token]));
    tokens.set('BLOCK_HOLE_CUT', { name: 'BLOCK_HOLE_CUT' });
    replacePatterns(tokens);
    applyMoves(tokens);
    return sortIntoModes(tokens);
  }

  /** Keywords look like names; everything else has no longer alternative. */
  protected override findLongerAlt(keyword: GrammarAST.Keyword, terminals: TokenType[]): TokenType[] {
    return /^[a-z]/.test(keyword.value) ? terminals.filter((token) => token.name === 'ID') : [];
  }
}

function sortIntoModes(tokens: Map<string, TokenType>): IMultiModeLexerDefinition {
  const elsewhere = new Set<string>(Object.values(MODES).flat());
  const main = [...tokens.values()].filter(({ name }) => ALSO_IN_MAIN.has(name) || !elsewhere.has(name));
  const others = Object.entries(MODES).map(([mode, names]) => [
    mode,
    names.map((name) => named(tokens, name)),
  ]);
  return { defaultMode: 'main', modes: { main, ...Object.fromEntries(others) } };
}

function applyMoves(tokens: Map<string, TokenType>): void {
  for (const [name, { pop, push }] of Object.entries(MOVES)) {
    const token = named(tokens, name);
    if (pop) token.POP_MODE = true;
    if (push) token.PUSH_MODE = push;
  }
  for (const name of CUTS) named(tokens, name).GROUP = 'cuts';
  named(tokens, 'SEMICOLON').GROUP = SEMICOLON_GROUP;
}

function replacePatterns(tokens: Map<string, TokenType>): void {
  const name = named(tokens, 'ID');
  name.PATTERN = NAME_PATTERN;
  name.LINE_BREAKS = false;
  replace(named(tokens, 'BLOCK_HOLE_CUT'), sticky(/[\s\S]/y));
  // Line by line, so that a cut can come between. Two halves of a CRLF would count as two lines.
  replace(named(tokens, 'BLOCK_CHARS'), sticky(/(?:[^"{\\\r\n]|\\[^\r\n]|"(?!""))+|\r?\n|\r|\\/y));
  replace(named(tokens, 'BLOCK_CUT'), cutPattern());
  named(tokens, 'BLOCK_CUT').START_CHARS_HINT = ['\r', '\n'];
}

function replace(token: TokenType, pattern: CustomPatternMatcherFunc): void {
  token.PATTERN = pattern;
  token.LINE_BREAKS = true;
}

function sticky(pattern: RegExp): CustomPatternMatcherFunc {
  return (text, offset) => {
    pattern.lastIndex = offset;
    return pattern.exec(text);
  };
}

/** Matches the line break where an unclosed `"""` ends. The cuts of the text last asked for are kept. */
function cutPattern(): CustomPatternMatcherFunc {
  let source: string | undefined;
  let cuts: ReadonlySet<number> = new Set();
  const lineFeed: CustomPatternMatcherReturn = ['\n'];
  const both: CustomPatternMatcherReturn = ['\r\n'];
  return (text, offset) => {
    if (text !== source) [source, cuts] = [text, unclosedBlockCuts(text)];
    if (cuts.has(offset)) return lineFeed;
    return text[offset] === '\r' && cuts.has(offset + 1) ? both : null;
  };
}

function named(tokens: Map<string, TokenType>, name: string): TokenType {
  const token = tokens.get(name);
  if (!token) throw new Error(`The grammar has no token ${name}`);
  return token;
}
