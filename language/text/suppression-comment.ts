import type { IToken } from 'chevrotain';
import type { LexingReport, ParseResult } from 'langium';

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

/** What a lexer tells besides its diagnostics. */
export interface SeqbotLexingReport extends LexingReport {
  readonly suppressions: readonly SuppressionComment[];
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
