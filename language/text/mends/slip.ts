import type { IToken } from 'chevrotain';
import type { ParamsOf } from '../../diagnostics/catalogue.js';

/** The diagnostics that reading tokens gives. */
export type SlipCode =
  | 'misspelt-keyword'
  | 'foreign-word'
  | 'foreign-operator'
  | 'superfluous'
  | 'missing-word'
  | 'quoted-name'
  | 'unquoted-text'
  | 'name-behind-text'
  | 'else-if'
  | 'else-arrow'
  | 'foreign-statement'
  | 'label-block'
  | 'spaced-unit';

/** A slip with its place: UTF-16 units from the start of the source. */
export type CodedSlip = {
  readonly [Code in SlipCode]: {
    readonly code: Code;
    readonly offset: number;
    readonly length: number;
    readonly params: ParamsOf<Code>;
  };
}[SlipCode];

/** How tokens are read as what is meant: so many of them are replaced by others, and it is said why. */
export interface Mend {
  readonly take: number;
  readonly put: readonly IToken[];
  /** What is said about it; nothing where a check says all there is to say. */
  readonly slip?: CodedSlip;
  /** Whether what was put opens a block that ends with the statement that follows. */
  readonly opens?: true;
}

/** Where the reading of tokens stands. What is before is final, what comes is as the lexer made it. */
export interface Here {
  readonly token: IToken;
  /** The kinds of the two tokens before; empty if there is none. */
  readonly before: string;
  readonly beforeThat: string;
  readonly previous: IToken | undefined;
  /** The keyword whose braces we are in; empty at the top of the file. */
  readonly block: string;
  /** The keyword that began the statement we are in. */
  readonly statement: string;
  readonly source: string;
  /** The token so many places on; zero is the one that is read. */
  next(distance: number): IToken | undefined;
  kind(distance: number): string;
  /** Declared names by kind, for what only they can tell. */
  names(keyword: string): ReadonlySet<string>;
}

/** From the start of one token to the end of another. */
export function between(first: IToken, last: IToken): { offset: number; length: number } {
  const end = (last.endOffset ?? last.startOffset) + 1;
  return { offset: first.startOffset, length: end - first.startOffset };
}

/** What stands from one token to another. */
export function written({ source }: Here, first: IToken, last: IToken): string {
  const { offset, length } = between(first, last);
  return source.slice(offset, offset + length);
}

export function sameLine(left: IToken | undefined, right: IToken | undefined): boolean {
  return left !== undefined && right !== undefined && left.endLine === right.startLine;
}
