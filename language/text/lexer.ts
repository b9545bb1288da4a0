import type { ILexingError, IToken } from 'chevrotain';
import { DefaultLexer, type LangiumCoreServices, type LexerResult, type LexingDiagnostic } from 'langium';
import { type DiagnosticCode, messageOf, type ParamsOf } from '../diagnostics/catalogue.js';
import { decideWords } from './keyword-pass.js';
import { MAX_NESTING, tooDeep } from './nesting.js';
import { replaceOperators, type Slip, spacedUnits, straightenQuotes } from './slips.js';
import { type SeqbotLexingReport, suppressionsAmong } from './suppression-comment.js';
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
    const straight = this.withStraightQuotes(source, report);
    const operators = replaceOperators(straight.tokens, this.vocabulary);
    const tokens = this.cutWhereTooDeep(operators.tokens, report);
    for (const slip of operators.slips) report.slip('foreign-operator', slip);
    for (const slip of spacedUnits(tokens)) report.slip('spaced-unit', slip);
    for (const { token, keyword } of decideWords(tokens, this.vocabulary)) {
      report.token('misspelt-keyword', token, { written: token.image, keyword });
    }
    for (const error of straight.errors) report.error(error);
    const { hidden } = straight;
    const told: SeqbotLexingReport = {
      diagnostics: report.diagnostics,
      suppressions: suppressionsAmong(hidden),
    };
    return { tokens, hidden, errors: [], report: told };
  }

  /** Lexes again while complaints about quotation marks can be mended; each round mends one pair a line. */
  private withStraightQuotes(source: string, report: Report) {
    let result = this.lex(source);
    for (let round = 0; round < 8 && result.errors.length > 0; round++) {
      const mended = straightenQuotes(result.source, result.errors);
      if (!mended) break;
      for (const slip of mended.slips) report.slip('foreign-quotes', slip);
      result = this.lex(mended.source);
    }
    for (const semicolon of result.semicolons) report.token('semicolon', semicolon, {});
    return result;
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

/** Collects diagnostics with one-based lines and columns, as Langium wants them from a lexer. */
class Report {
  readonly diagnostics: CodedLexingDiagnostic[] = [];
  private lineStarts: number[] | undefined;

  constructor(private readonly source: string) {}

  token<Code extends DiagnosticCode>(code: Code, token: IToken, params: ParamsOf<Code>): void {
    this.add(code, token.startOffset, token.image.length, params);
  }

  slip(code: 'foreign-operator' | 'spaced-unit' | 'foreign-quotes', { at, written, meant }: Slip): void {
    this.add(code, at.startOffset, at.length, { written, meant });
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
