import type { ILexingError, IToken } from 'chevrotain';
import { DefaultLexer, type LangiumCoreServices, type LexerResult, type LexingDiagnostic } from 'langium';
import { type DiagnosticCode, messageOf, type ParamsOf } from '../diagnostics/catalogue.js';
import { bareUrls, restoreUrls } from './bare-urls.js';
import { foreignComments } from './foreign-comments.js';
import { readTokens } from './keyword-pass.js';
import type { CodedSlip } from './mends/slip.js';
import { TokenMaker } from './mends/tokens.js';
import { withMissingBraces } from './missing-braces.js';
import { MAX_NESTING, tooDeep } from './nesting.js';
import { type Slip, spacedUnits, straightenQuotes } from './slips.js';
import type { Stray } from './strays/stray.js';
import { withoutStrayBlocks } from './strays/stray-blocks.js';
import { nearSuppressionsAmong, type SeqbotLexingReport, suppressionsAmong } from './suppression-comment.js';
import { SEMICOLON_GROUP } from './token-builder.js';
import { createVocabulary, type Vocabulary } from './vocabulary.js';

/** A lexer's complaint with its code in the catalogue. */
export interface CodedLexingDiagnostic extends LexingDiagnostic {
  readonly code: DiagnosticCode;
  readonly params: ParamsOf<DiagnosticCode>;
}

/**
 * Makes tokens of a source. After the modes of the token builder it decides which words are names, and reads slips as
 * what is meant; each of those gives one diagnostic in the result's report.
 */
export class SeqbotLexer extends DefaultLexer {
  readonly vocabulary: Vocabulary;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.vocabulary = createVocabulary(services.Grammar, this.definition);
  }

  override tokenize(source: string): LexerResult {
    const report = new Report(source);
    const respelt = this.respelt(source, report);
    const { tokens: read, slips } = readTokens(respelt.tokens, source, this.vocabulary);
    const make = new TokenMaker(this.vocabulary);
    const braced = withMissingBraces(read, make);
    const paired = withoutStrayBlocks(braced.tokens, make);
    const strays = [...braced.strays, ...paired.strays];
    const tokens = this.cutWhereTooDeep(paired.tokens, report);
    for (const slip of spacedUnits(respelt.tokens)) report.slip('spaced-unit', slip);
    for (const slip of notIn(paired.strays, slips)) report.coded(slip);
    for (const stray of strays) report.stray(stray);
    for (const error of outside(respelt.errors, slips)) report.error(error);
    const { hidden } = respelt;
    const lexingReport: SeqbotLexingReport = {
      diagnostics: report.diagnostics,
      suppressions: suppressionsAmong(hidden),
      nearSuppressions: nearSuppressionsAmong(hidden),
    };
    return { tokens, hidden, errors: [], report: lexingReport };
  }

  /** Lexes again while comments, addresses and quotation marks of other languages can be read as ours. */
  private respelt(source: string, report: Report) {
    let result = this.lex(source);
    const urls = new Map<number, string>();
    for (let round = 0; round < 10; round++) {
      const mended = this.mendedSource(result, urls);
      if (!mended) break;
      for (const slip of mended.slips) report.slip(mended.code, slip);
      result = this.lex(mended.source);
    }
    restoreUrls(result.tokens, urls);
    for (const semicolon of result.semicolons) report.token('semicolon', semicolon, {});
    return result;
  }

  private mendedSource(
    { source, errors, hidden }: ReturnType<SeqbotLexer['lex']>,
    urls: Map<number, string>,
  ) {
    const comments = foreignComments(source, errors);
    if (comments) return { ...comments, code: 'foreign-comment' as const };
    const addresses = bareUrls(source, hidden, urls);
    if (addresses) return { ...addresses, code: 'unquoted-text' as const };
    const quotes = straightenQuotes(source, errors);
    return quotes && { ...quotes, code: 'foreign-quotes' as const };
  }

  private lex(source: string) {
    const { tokens, errors, groups } = this.chevrotainLexer.tokenize(source);
    return { source, tokens, errors, hidden: groups.hidden ?? [], semicolons: groups[SEMICOLON_GROUP] ?? [] };
  }

  private cutWhereTooDeep(tokens: IToken[], report: Report): IToken[] {
    const index = tooDeep(tokens);
    const token = index === undefined ? undefined : tokens[index];
    if (!token) return tokens;
    report.token('nested-too-deeply', token, { depth: MAX_NESTING });
    return tokens.slice(0, index);
  }
}

/** The complaints about what no slip covers. Both lists are in order. */
function outside(errors: readonly ILexingError[], slips: readonly CodedSlip[]): ILexingError[] {
  let at = 0;
  return errors.filter(({ offset }) => {
    while (endOf(slips[at]) <= offset) at++;
    const slip = slips[at];
    return !slip || offset < slip.offset;
  });
}

function endOf(slip: CodedSlip | undefined): number {
  return slip ? slip.offset + slip.length : Number.POSITIVE_INFINITY;
}

/** The slips that are not in what is left out. Both lists are in order. */
function notIn(strays: readonly Stray[], slips: readonly CodedSlip[]): CodedSlip[] {
  let at = 0;
  return slips.filter(({ offset }) => {
    while (at < strays.length && lastOffset(strays[at]) < offset) at++;
    const stray = strays[at];
    return !stray || offset <= stray.first.startOffset;
  });
}

function lastOffset(stray: Stray | undefined): number {
  const last = stray?.end ?? stray?.last;
  return last?.endOffset ?? Number.POSITIVE_INFINITY;
}

/** Collects diagnostics with one-based lines and columns, as Langium wants them from a lexer. */
class Report {
  readonly diagnostics: CodedLexingDiagnostic[] = [];
  private lineStarts: number[] | undefined;

  constructor(private readonly source: string) {}

  token<Code extends DiagnosticCode>(code: Code, token: IToken, params: ParamsOf<Code>): void {
    this.add(code, token.startOffset, token.image.length, params);
  }

  slip(code: 'spaced-unit' | 'foreign-quotes' | 'foreign-comment' | 'unquoted-text', slip: Slip): void {
    const { at, written, meant } = slip;
    this.add(
      code,
      at.startOffset,
      at.length,
      code === 'unquoted-text' ? { text: written } : { written, meant },
    );
  }

  coded({ code, params, offset, length }: CodedSlip): void {
    this.add<DiagnosticCode>(code, offset, length, params);
  }

  stray({ first, last, message }: Stray): void {
    const end = (last.endOffset ?? last.startOffset) + 1;
    this.add('syntax-error', first.startOffset, end - first.startOffset, { message });
  }

  error({ offset, length }: ILexingError): void {
    const characters = this.source.slice(offset, offset + length);
    this.add('unexpected-character', offset, length, { characters });
  }

  private add<Code extends DiagnosticCode>(
    code: Code,
    offset: number,
    length: number,
    params: ParamsOf<Code>,
  ): void {
    const { line, column } = this.position(offset);
    this.diagnostics.push({ code, params, offset, length, line, column, message: messageOf(code, params) });
  }

  private position(offset: number): { line: number; column: number } {
    this.lineStarts ??= [0, ...Array.from(this.source.matchAll(/\n/g), (match) => match.index + 1)];
    let low = 0;
    let high = this.lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.lineStarts[low] ?? 0) + 1 };
  }
}
