import type { IToken } from 'chevrotain';
import type { LexingReport, ParseResult } from 'langium';
import { nearest } from './edit-distance.js';

/** A word in a comment. Offsets are UTF-16 units from the start of the file. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A comment that asks to keep diagnostics away from the next statement. */
export interface SuppressionComment {
  readonly start: number;
  readonly end: number;
  /** As it is written, with what makes it a comment. */
  readonly text: string;
  /** What is to be suppressed; nothing in a comment that is not finished. */
  readonly codes: readonly Word[];
}

/** A comment that may have been meant to suppress something: its first word is almost the one that does. */
export interface NearSuppression {
  readonly mark: Word;
  readonly words: readonly Word[];
}

/** What a lexer tells besides its diagnostics. */
export interface SeqbotLexingReport extends LexingReport {
  readonly suppressions: readonly SuppressionComment[];
  readonly nearSuppressions: readonly NearSuppression[];
}

/** What follows the mark of a comment, up to the reason if there is one: codes with commas or spaces in between. */
const SUPPRESSION = /^\/[/*]+[ \t]*seqbot-ignore(?![\w-])(.*?)(?=[ \t]--(?:[ \t]|$)|\*\/|$)/su;

/** Those of the comments of a file that suppress something. */
export function suppressionsAmong(comments: readonly IToken[]): SuppressionComment[] {
  return comments.flatMap(({ image, startOffset }) => {
    const match = image.startsWith('/') && SUPPRESSION.exec(image);
    if (!match) return [];
    const [head, written = ''] = match;
    const codes = wordsOf(written, startOffset + head.length - written.length);
    return [{ start: startOffset, end: startOffset + image.length, text: image, codes }];
  });
}

/** The comments of a file that suppress something, in its order. */
export function suppressionsOf({ lexerReport }: ParseResult): readonly SuppressionComment[] {
  return lexerReport && hasSuppressions(lexerReport) ? lexerReport.suppressions : [];
}

/** A comment whose first word can be a slip, that word, and what follows. */
const NEAR = /^\/[/*]+[ \t]*(seqbot[ _]ignore|[\w-]{6,40})(?=[:\s])(.*?)(?=[ \t]--(?:[ \t]|$)|\*\/|$)/isu;

/** Those of the comments of a file that may have been meant to suppress something. */
export function nearSuppressionsAmong(comments: readonly IToken[]): NearSuppression[] {
  return comments.flatMap(({ image, startOffset }) => {
    const match = image.startsWith('/') && NEAR.exec(image);
    if (!match) return [];
    const [head, word = '', written = ''] = match;
    if (word === MARK || !isNearMark(word)) return [];
    const end = startOffset + head.length - written.length;
    const mark = { text: word, start: end - word.length, end };
    return [{ mark, words: wordsOf(written, end) }];
  });
}

const MARK = 'seqbot-ignore';

function isNearMark(word: string): boolean {
  return /^seqbot[-_ ]/i.test(word) || nearest(word, [MARK]) !== undefined;
}

/** The comments of a file that may have been meant to suppress something, in its order. */
export function nearSuppressionsOf({ lexerReport }: ParseResult): readonly NearSuppression[] {
  return lexerReport && hasSuppressions(lexerReport) ? lexerReport.nearSuppressions : [];
}

/** Whether such a comment has the form that counts: `//` on a line of its own. */
export function isOnOwnLine({ text, start }: SuppressionComment, source: string): boolean {
  if (!/^\/\/(?!\/)/.test(text)) return false;
  return source.slice(source.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
}

/** Whether a line is such a comment and nothing else. */
export function isSuppressionLine(line: string): boolean {
  return /^\s*\/\/(?!\/)[ \t]*seqbot-ignore(?![\w-])/.test(line);
}

function hasSuppressions(report: LexingReport): report is SeqbotLexingReport {
  return 'suppressions' in report;
}

function wordsOf(written: string, start: number): Word[] {
  return Array.from(written.matchAll(/[^\s,]+/g), ({ 0: text, index }) => ({
    text,
    start: start + index,
    end: start + index + text.length,
  }));
}
