import type { IToken } from 'chevrotain';
import type { TokenMaker } from '../mends/tokens.js';
import { pairsOf } from './pairs.js';
import type { Stray } from './stray.js';

/** Words whose statement has braces. */
const HEADERS: ReadonlySet<string> = new Set([
  ...['sequence', 'branch', 'options', 'cards', 'card', 'split', 'if'],
  ...['department', 'webhook', 'scenario', 'answers'],
]);

/** Words behind which a thing is only named. */
export const NAMING: ReadonlySet<string> = new Set([
  ...['with', 'invite', 'to', 'of', ',', 'expect', 'given', 'known'],
]);

/** A block that is open. */
export interface Frame {
  /** The keyword whose braces it has. */
  readonly block: string;
  /** How far the line is indented on which the block opened, in columns. */
  readonly indentation: number;
  /** One-based. */
  readonly line: number;
}

/** How far a file has been read: the tokens that are kept so far, the strays, and the blocks that are open. */
export class Reading {
  readonly out: IToken[] = [];
  readonly strays: Stray[] = [];
  readonly frames: Frame[] = [];
  /** Which brace closes which, by the indexes of their tokens. */
  readonly pairs: ReadonlyMap<number, number>;
  /** How many closing braces are still one too many. */
  excess: number;
  /** The index of the token to read next. */
  at = 0;
  /** The word whose braces may come next. */
  header = '';
  /** The line that is read, one-based, and how far it is indented. */
  line = 0;
  indentation = 0;

  constructor(
    readonly tokens: readonly IToken[],
    readonly make: TokenMaker,
  ) {
    const { closes, excess } = pairsOf(tokens);
    this.pairs = closes;
    this.excess = excess;
  }

  /** The keyword of the innermost block. */
  get block(): string {
    return this.frames.at(-1)?.block ?? '';
  }

  /** The token a number of places behind the one to read. */
  ahead(distance: number): IToken | undefined {
    return this.tokens[this.at + distance];
  }

  kindAhead(distance: number): string {
    return this.ahead(distance)?.tokenType.name ?? '';
  }

  /** The kind of a token that was kept: of the last one, or of one some places before it. */
  kindBefore(distance: number): string {
    return this.out.at(-1 - distance)?.tokenType.name ?? '';
  }

  measure({ startLine = 1, startColumn = 1 }: IToken): void {
    if (startLine === this.line) return;
    this.line = startLine;
    this.indentation = startColumn;
  }

  /** Keeps a token. */
  take(token: IToken, kind: string): void {
    this.at++;
    this.out.push(token);
    this.header = this.headerBehind(kind);
  }

  /** Opens the block of the header with the brace that is to be read. */
  open(): void {
    const token = this.ahead(0);
    if (!token) return;
    this.frames.push({ block: this.header, indentation: this.indentation, line: this.line });
    this.take(token, '{');
    this.header = '';
  }

  /** Where a block closes, if by its looks it is closed at all. */
  closeOf(open: number): number | undefined {
    const close = this.pairs.get(open);
    const last = close === undefined ? undefined : this.tokens[close];
    if (!last) return undefined;
    const { startLine = 1, startColumn = 1 } = last;
    return startLine === this.line || startColumn >= this.indentation ? close : undefined;
  }

  /** Whose braces may come behind a token of a kind. */
  private headerBehind(kind: string): string {
    if (kind === 'else') return this.kindBefore(1) === '}' ? 'else' : '';
    if (kind === 'department' || kind === 'sequence')
      return NAMING.has(this.kindBefore(1)) ? this.header : kind;
    if (kind === 'split' && this.kindBefore(1) === 'given') return '';
    if (HEADERS.has(kind)) return kind;
    // An arrow instead of braces, or a part of what is between others.
    return kind === '->' ? '' : this.header;
  }
}
