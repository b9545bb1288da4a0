import type { IToken } from 'chevrotain';
import { nearest } from './edit-distance.js';
import { Blocks } from './mends/blocks.js';
import { nameOfWords } from './mends/quoted-names.js';
import { NAME_RULES, RULES } from './mends/rules.js';
import { between, type CodedSlip, type Here, type Mend } from './mends/slip.js';
import { TokenMaker } from './mends/tokens.js';
import { needlessNoun, nounOfAgent, nounOfTarget } from './mends/words.js';
import { asksForName, NameListTracker } from './name-positions.js';
import { retag } from './retag.js';
import type { Vocabulary } from './vocabulary.js';

/** The tokens that the parser reads, and what they are read for. */
export interface ReadTokens {
  readonly tokens: IToken[];
  readonly slips: readonly CodedSlip[];
}

/**
 * Decides of every word whether it is a keyword or a name, and reads slips as what is meant. A keyword is a name where
 * the token before it, on the same line, asks for one. A name that nothing asks for is always an error: when it is
 * another tool's word for a keyword, or one slip away from exactly one, it is read as that keyword.
 */
export function readTokens(tokens: readonly IToken[], source: string, vocabulary: Vocabulary): ReadTokens {
  const reading = new Reading(tokens, source, vocabulary);
  reading.run();
  return { tokens: reading.out, slips: reading.slips };
}

/** Tokens after which a name stands inside a text. */
const IN_TEXT: ReadonlySet<string> = new Set(['HOLE_START', 'BLOCK_HOLE_START', '@']);

/** How many slips of one source are read as what is meant. One with more is no bot. */
const MAX_MENDS = 1000;

class Reading implements Here {
  readonly out: IToken[] = [];
  readonly slips: CodedSlip[] = [];
  private at = 0;
  private mends = 0;
  private readonly lists = new NameListTracker();
  private readonly blocks = new Blocks();
  private readonly guesses: Guesses;
  private readonly make: TokenMaker;
  private declared: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  token: IToken;
  // Asked for at every token: kept, not looked up.
  previous: IToken | undefined;
  before = '';
  beforeThat = '';

  constructor(
    private readonly tokens: readonly IToken[],
    readonly source: string,
    private readonly vocabulary: Vocabulary,
  ) {
    this.guesses = new Guesses(vocabulary);
    this.make = new TokenMaker(vocabulary);
    // Replaced before anyone looks.
    this.token = tokens[0] ?? { image: '', startOffset: 0, tokenTypeIdx: 0, tokenType: vocabulary.name };
  }

  get block(): string {
    return this.blocks.block;
  }

  get statement(): string {
    return this.blocks.statement;
  }

  next(distance: number): IToken | undefined {
    return this.tokens[this.at + distance];
  }

  kind(distance: number): string {
    return this.next(distance)?.tokenType.name ?? '';
  }

  names(keyword: string): ReadonlySet<string> {
    this.declared ??= declaredNames(this.tokens);
    return this.declared.get(keyword) ?? new Set();
  }

  run(): void {
    for (; this.at < this.tokens.length; ) {
      const token = this.tokens[this.at];
      if (!token) return;
      this.token = token;
      const named = this.isNamed(token);
      const mend = named ? this.needless() : this.mended(token);
      if (mend) this.apply(mend);
      else this.take(token, named);
    }
  }

  /** Whether the token is a word where a name is asked for. */
  private isNamed(token: IToken): boolean {
    const { words, reserved, name } = this.vocabulary;
    const kind = token.tokenType.name;
    const isKeyword = words.has(kind) && !reserved.has(kind);
    if (reserved.has(kind)) return this.declares(token);
    if (!isKeyword && token.tokenType !== name) return false;
    // In a list of names a line break changes nothing, and a word that is no keyword can only be a name.
    const near = !isKeyword || this.lists.list !== undefined || this.previous?.endLine === token.startLine;
    const around = [this.out.at(-2), this.out.at(-1), token, this.tokens[this.at + 1]];
    return near && asksForName(around, 2, this.lists.list);
  }

  /** What is said of a word that stands where a name is asked for. */
  private needless(): Mend | undefined {
    // `bot` asks for a name at the top of a file, and for a text in a scenario.
    if (this.before === 'bot' && this.block === 'scenario') return needlessNoun(this);
    return nameOfWords(this, this.make) ?? nounOfTarget(this) ?? nounOfAgent(this);
  }

  /** `is` and `not` are never names; where one is declared they are read as if, so that a rule can say so. */
  private declares(token: IToken): boolean {
    return DECLARING_WORDS.has(this.before) && this.previous?.endLine === token.startLine;
  }

  private mended(token: IToken): Mend | undefined {
    const isName = token.tokenType === this.vocabulary.name;
    if (isName && IN_TEXT.has(this.before)) return undefined;
    const rules = isName ? NAME_RULES : RULES.get(token.tokenType.name);
    if (!rules || this.mends >= MAX_MENDS) return undefined;
    for (const rule of rules) {
      const mend = rule(this, this.make);
      if (mend) return mend;
    }
    return isName ? this.misspelt(token) : undefined;
  }

  private misspelt(token: IToken): Mend | undefined {
    if (DECLARING.some((kind) => this.names(kind).has(token.image))) return undefined;
    const starts = this.startsStatement(token);
    const keyword = this.guesses.keyword(token.image, starts ? this.block : undefined);
    if (keyword === undefined || !this.fits(keyword, starts)) return undefined;
    const params = { written: token.image, keyword };
    const slip = { code: 'misspelt-keyword', ...between(token, token), params } as const;
    return { take: 1, put: [this.make.keyword(token, keyword)], slip };
  }

  /** Whether a keyword can stand here: what is around it must allow it, or be no word of ours yet. */
  private fits(keyword: string, starts: boolean): boolean {
    const { starters, startersIn, neighbours, words } = this.vocabulary;
    const { block, before } = this;
    if (block !== '' && starters.has(keyword) && !startersIn(block).has(keyword)) return false;
    if (!starts && !neighbours.get(before)?.has(keyword)) return false;
    const next = this.kind(1);
    const behind = neighbours.get(keyword);
    // A word may be a name there: it is told later.
    return (
      next === '' ||
      UNREAD.has(next) ||
      behind?.has(words.has(next) && behind.has('ID') ? 'ID' : next) === true
    );
  }

  private startsStatement(token: IToken): boolean {
    const { previous, before } = this;
    return !previous || previous.endLine !== token.startLine || before === '{' || before === '}';
  }

  private apply({ take, put, slip, opens }: Mend): void {
    this.mends++;
    if (slip) this.slips.push(slip);
    this.at += take;
    for (const token of put) this.push(token, opens === true && token.tokenType.name === '{');
  }

  private take(token: IToken, named: boolean): void {
    this.at++;
    if (named) retag(token, this.vocabulary.name);
    this.push(token, false);
  }

  private push(token: IToken, made: boolean): void {
    const before = this.previous;
    const startsStatement = this.vocabulary.starters.has(token.tokenType.name);
    this.blocks.follow(token, startsStatement, made);
    this.lists.follow(token, before);
    this.out.push(token);
    this.previous = token;
    this.beforeThat = this.before;
    this.before = token.tokenType.name;
    if (this.blocks.made && this.endsStatement(token, before)) this.endMade(token);
  }

  /** Whether an `if` that stands between made braces is over. */
  private endsStatement(token: IToken, before: IToken | undefined): boolean {
    const name = token.tokenType.name;
    if (name === '}') return !CONTINUES.has(this.tokens[this.at]?.image ?? '');
    return name === 'ID' && before?.tokenType.name === '->';
  }

  private endMade(token: IToken): void {
    this.push(this.make.missing('}', token), false);
  }
}

/** Kinds of tokens that are read as others often. */
const UNREAD: ReadonlySet<string> = new Set([
  'ID',
  'FOREIGN_OPERATOR',
  ':',
  '(',
  ',',
  '|',
  '[',
  'BLOCK_START',
]);

/** Words behind which a name is declared. */
const DECLARING_WORDS: ReadonlySet<string> = new Set([
  ...['attribute', 'agent', 'department', 'bot', 'webhook', 'sequence', 'branch'],
]);

/** Words behind the braces of an `if` that go on with it. */
const CONTINUES: ReadonlySet<string> = new Set(['else', 'elseif', 'elsif', 'elif']);

/** The names behind each keyword that declares one. */
function declaredNames(tokens: readonly IToken[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [index, { tokenType, image }] of tokens.entries()) {
    const keyword = tokens[index - 1]?.image ?? '';
    if (!DECLARING.includes(keyword) || tokenType.name !== 'ID') continue;
    if (USING.has(tokens[index - 2]?.image ?? '')) continue;
    found.set(keyword, (found.get(keyword) ?? new Set()).add(image));
  }
  return found;
}

const DECLARING: readonly string[] = [...DECLARING_WORDS];
const USING: ReadonlySet<string> = new Set(['with', 'invite']);

/** How many words of one source are compared with the keywords. */
const MAX_GUESSES = 1000;

/** Remembers which keyword each word is near to: comparing is slow, and words come again. */
class Guesses {
  private readonly known = new Map<string, string | undefined>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** The keyword that a word is near to; one that starts a statement if the braces are told that it stands in. */
  keyword(word: string, block: string | undefined): string | undefined {
    const { known } = this;
    const key = `${block ?? '-'} ${word}`;
    if (!known.has(key) && known.size < MAX_GUESSES) {
      const { startersIn, words } = this.vocabulary;
      // Where a statement starts only a few words can be meant: short ones may have a slip too.
      known.set(key, block === undefined ? nearest(word, words.keys()) : nearest(word, startersIn(block), 3));
    }
    return known.get(key);
  }
}
