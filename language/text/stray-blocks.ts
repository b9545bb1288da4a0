import type { IToken } from 'chevrotain';
import { contentsOf } from './contents.js';
import type { TokenMaker } from './mends/tokens.js';

/** A place that cannot be read, and what is to be written there. */
export interface Stray {
  readonly first: IToken;
  readonly last: IToken;
  readonly message: string;
  /** The last token that is left out, if that is behind the place. */
  readonly end?: IToken | undefined;
}

/** Words whose statement has braces. */
const HEADERS: ReadonlySet<string> = new Set([
  ...['sequence', 'branch', 'options', 'cards', 'card', 'split', 'if'],
  ...['department', 'webhook', 'scenario', 'answers'],
]);

/** Blocks that hold actions, or branches: nothing is declared there. */
const INSIDE: ReadonlySet<string> = new Set(['sequence', 'branch', 'if', 'else']);

/** What is declared at the top of a file, and before it the words after which it is only named. */
const DECLARED: ReadonlySet<string> = new Set(['attribute', 'agent', 'department', 'bot', 'webhook']);
const NAMING: ReadonlySet<string> = new Set(['with', 'invite', 'to', 'of', ',', 'expect', 'given', 'known']);

/** Words with choices between their braces. */
const CHOICES: ReadonlySet<string> = new Set(['options', 'cards']);

/** Words that want a name behind them. */
const WANTS_NAME: ReadonlySet<string> = new Set([
  ...['ask', 'set', 'clear', 'saves', 'save', 'if', 'and', 'or', 'not', 'to', 'goto', '->'],
]);

/** Words and signs that lead to a block only by mistake. */
const LEADING: ReadonlySet<string> = new Set(['else', 'otherwise', '->']);

interface Frame {
  readonly block: string;
  /** How far the line is indented on which the block opened, in columns. */
  readonly indentation: number;
  readonly line: number;
}

/**
 * Leaves out blocks where none can stand, each with its closing brace, and what cannot stand between certain braces:
 * the parser would take the closing brace for that of a block around, and misread all that follows. Each place gives
 * one stray. Takes time in proportion to the tokens.
 */
export function withoutStrayBlocks(
  tokens: readonly IToken[],
  make: TokenMaker,
): { tokens: IToken[]; strays: Stray[] } {
  const reading = new StrayReading(tokens, make);
  reading.run();
  return { tokens: reading.out, strays: reading.strays };
}

class StrayReading {
  readonly out: IToken[] = [];
  readonly strays: Stray[] = [];
  private at = 0;
  private readonly frames: Frame[] = [];
  /** The word whose braces may come next. */
  private header = '';
  private readonly pairs: ReadonlyMap<number, number>;
  private excess: number;
  /** How far the line that is read is indented. */
  private line = 0;
  private indentation = 0;

  constructor(
    private readonly tokens: readonly IToken[],
    private readonly make: TokenMaker,
  ) {
    const { pairs, excess } = pairsOf(tokens);
    this.pairs = pairs;
    this.excess = excess;
  }

  run(): void {
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at];
      if (!token) return;
      this.measure(token);
      this.read(token);
    }
  }

  private measure({ startLine = 1, startColumn = 1 }: IToken): void {
    if (startLine === this.line) return;
    this.line = startLine;
    this.indentation = startColumn;
  }

  private read(token: IToken): void {
    const kind = token.tokenType.name;
    if (kind === '{') this.brace(token);
    else if (kind === '}') this.closing(token);
    else if (!this.skipsMisplaced(token, kind)) this.take(token, kind);
  }

  private take(token: IToken, kind: string): void {
    this.at++;
    this.out.push(token);
    this.header = this.headerBehind(kind);
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

  private kindBefore(distance: number): string {
    return this.out.at(-1 - distance)?.tokenType.name ?? '';
  }

  private brace(token: IToken): void {
    if (this.header !== '') this.open();
    else if (!this.unbraced()) this.stray(token);
  }

  private stray(token: IToken): void {
    const close = this.closeOf(this.at);
    const lead = this.lead();
    if (lead[0]?.tokenType.name === '->' && this.openIf) this.openInstead(lead[0]);
    else if (close === undefined) this.take(token, '');
    else this.skipBlock(token, close, lead);
  }

  private skipBlock(token: IToken, close: number, lead: readonly IToken[]): void {
    this.out.length -= lead.length;
    const last = this.tokens[close] ?? token;
    this.strays.push({ first: lead[0] ?? token, last, message: this.advice(lead[0]) });
    this.at = close + 1;
    this.header = '';
  }

  /** A name in braces where one without is wanted. */
  private unbraced(): boolean {
    const [open, name, close] = this.tokens.slice(this.at, this.at + 3);
    const braced = name?.tokenType.name === 'ID' && close?.tokenType.name === '}';
    if (!open || !braced || !WANTS_NAME.has(this.kindBefore(0))) return false;
    const message = `Outside of a text a name has no braces: write ${name.image} without them.`;
    this.strays.push({ first: open, last: close, message });
    this.out.push(name);
    this.at += 3;
    return true;
  }

  /** Whether the arrow that was read last belongs to an `if`, which may have braces in place of it. */
  private get openIf(): boolean {
    for (let back = 1; back < 40; back++) {
      const token = this.out.at(-1 - back);
      const kind = token?.tokenType.name ?? '}';
      if (kind === 'if') return true;
      if (kind === '{' || kind === '}' || kind === 'reply') return false;
    }
    return false;
  }

  private openInstead(arrow: IToken): void {
    this.out.pop();
    this.strays.push({
      first: arrow,
      last: arrow,
      message: 'Braces stand right behind the condition, without "->" before them.',
    });
    this.header = 'if';
    this.open();
  }

  private open(): void {
    const token = this.tokens[this.at];
    if (!token) return;
    this.frames.push({ block: this.header, indentation: this.indentation, line: this.line });
    this.take(token, '{');
    this.header = '';
  }

  /** The words before a stray block that only lead to it. */
  private lead(): IToken[] {
    let count = 0;
    while (LEADING.has(this.out.at(-1 - count)?.tokenType.name ?? '')) count++;
    if (count === 0 && this.isUnknownWord()) count = 1;
    return count === 0 ? [] : this.out.slice(-count);
  }

  /** Whether what was read last begins a line, or a block, with a name. */
  private isUnknownWord(): boolean {
    const [before, word] = this.out.slice(-2);
    if (word?.tokenType.name !== 'ID' || before?.tokenType.name === '->') return false;
    return (
      before?.endLine !== word.startLine || before?.tokenType.name === '{' || before?.tokenType.name === '}'
    );
  }

  private advice(lead: IToken | undefined): string {
    const word = lead?.tokenType.name;
    if (word === 'else' || word === 'otherwise')
      return `Behind "${word}" stand "->" and a branch: put what stands between the braces into that branch.`;
    const previous = this.out.at(-1)?.tokenType.name ?? '';
    if (word === '->' || (previous === 'ID' && this.kindBefore(1) === '->'))
      return 'An arrow leads to a branch and has no braces: put what stands between them into that branch.';
    if (this.tokens[this.at + 1]?.tokenType.name === 'ID' && this.tokens[this.at + 2]?.tokenType.name === '}')
      return 'Outside of a text a name has no braces: write it without them, or the whole text between quotation marks.';
    return 'No braces can stand here: write what stands between them without them, or put it into a branch of its own.';
  }

  private closing(token: IToken): void {
    if (this.isOneTooMany()) {
      this.excess--;
      this.at++;
      this.strays.push({ first: token, last: token, message: 'There is one "}" too many.' });
      return;
    }
    this.frames.pop();
    this.take(token, '}');
    this.header = '';
  }

  /** Where a source has more closing braces than others: whether what follows still belongs to the block. */
  private isOneTooMany(): boolean {
    const frame = this.frames.at(-1);
    const next = this.tokens[this.at + 1];
    if (this.excess <= 0 || !frame || !next || next.tokenType.name === '}') return false;
    const { startLine = 1, startColumn = 1 } = next;
    return startLine > this.line && frame.line < this.line && startColumn > frame.indentation;
  }

  private skipsMisplaced(token: IToken, kind: string): boolean {
    const block = this.frames.at(-1)?.block ?? '';
    if (kind === 'save' && CHOICES.has(this.kindBefore(0))) return this.skipSave(token);
    if (kind === 'otherwise' && INSIDE.has(block) && this.isElse()) return this.readElse(token);
    if (this.isDeclaredInside(kind, block)) return this.skipDeclaration(token, kind);
    if (kind === 'branch' && (block === 'if' || block === 'else')) return this.skipBranch(token);
    const contents = this.header === '' ? contentsOf(block) : undefined;
    if (!contents || contents.kinds.has(kind)) return false;
    const last = this.skipUntil(contents.begins);
    if (last === undefined) return false;
    this.strays.push({
      first: token,
      last: token,
      message: `"${token.image}" cannot stand here: ${contents.advice}.`,
    });
    return true;
  }

  /** Goes on to the next token of one of these kinds in the block, or to its end. */
  private skipUntil(kinds: ReadonlySet<string>): number | undefined {
    let at = this.at;
    for (; at < this.tokens.length; at++) {
      const kind = this.tokens[at]?.tokenType.name ?? '';
      if (kind === '}' || (at > this.at && kinds.has(kind))) break;
      if (kind === 'branch' || kind === 'sequence' || kind === 'scenario') return undefined;
      if (kind === '{') at = this.pairs.get(at) ?? at;
    }
    this.at = at;
    return at;
  }

  private isDeclaredInside(kind: string, block: string): boolean {
    if (!DECLARED.has(kind) || !INSIDE.has(block) || this.tokens[this.at + 1]?.tokenType.name !== 'ID')
      return false;
    const before = this.out.at(-1)?.tokenType.name ?? '';
    return !NAMING.has(before) && before !== 'skip' && this.isInside();
  }

  /** Whether the line belongs to the sequence by its looks: its closing brace is not what is missing. */
  private isInside(): boolean {
    const outer = this.frames[0];
    return outer !== undefined && (this.line === outer.line || this.indentation > outer.indentation);
  }

  /** `options save name {`, where the word is another one. */
  private skipSave(token: IToken): boolean {
    const name = this.tokens[this.at + 1];
    if (name?.tokenType.name !== 'ID') return false;
    this.strays.push({ first: token, last: token, message: 'Write "saves" instead of "save".' });
    this.at += 2;
    return true;
  }

  private isElse(): boolean {
    return this.kindBefore(0) === '}' && this.tokens[this.at + 1]?.tokenType.name === '{';
  }

  private readElse(token: IToken): boolean {
    this.strays.push({ first: token, last: token, message: 'Write "else" instead of "otherwise".' });
    this.take(this.make.keyword(token, 'else'), 'else');
    return true;
  }

  private skipDeclaration(token: IToken, kind: string): boolean {
    const { startLine } = token;
    let at = this.at + 1;
    for (; this.tokens[at]?.startLine === startLine; at++) {
      const found = this.tokens[at]?.tokenType.name ?? '';
      if (found === '}') break;
      if (found === '{') at = this.pairs.get(at) ?? at;
      else if (at > this.at + 1 && STARTS.has(found)) break;
    }
    const name = this.tokens[this.at + 1]?.image ?? '';
    const message =
      this.out.at(-3)?.tokenType.name === 'with'
        ? `A chat goes to one agent or one department: leave ${kind} ${name} out.`
        : `Declarations stand at the top of the file: write ${kind} ${name} above all sequences.`;
    this.strays.push({
      first: token,
      last: this.tokens[this.at + 1] ?? token,
      message,
      end: this.tokens[at - 1],
    });
    this.at = at;
    return true;
  }

  /** A branch between the braces of an `if`, with all that it holds. */
  private skipBranch(token: IToken): boolean {
    const frame = this.frames.at(-1);
    const inside = frame && (this.line === frame.line || this.indentation > frame.indentation);
    const open =
      this.at + this.tokens.slice(this.at, this.at + 6).findIndex(({ tokenType }) => tokenType.name === '{');
    const close = inside && open > this.at ? this.closeOf(open) : undefined;
    if (close === undefined) return false;
    const message =
      'A branch stands beside the others in its sequence: write if … -> and its name, and put it there.';
    this.strays.push({ first: token, last: this.tokens[this.at + 1] ?? token, message });
    this.at = close + 1;
    return true;
  }

  /** Where a block closes, if by its looks it is closed at all. */
  private closeOf(open: number): number | undefined {
    const close = this.pairs.get(open);
    const last = close === undefined ? undefined : this.tokens[close];
    if (!last) return undefined;
    const { startLine = 1, startColumn = 1 } = last;
    return startLine === this.line || startColumn >= this.indentation ? close : undefined;
  }
}

/** Words that end a declaration on one line: an action begins. */
const STARTS: ReadonlySet<string> = new Set([
  ...['reply', 'ask', 'options', 'cards', 'goto', 'if', 'set', 'add', 'clear', 'call', 'chat', 'invite'],
  ...['close', 'end', 'note', 'tag', 'wait', 'branch', 'sequence', 'scenario', '->', ...DECLARED],
]);

/** Which brace closes which, by their indexes, and how many more close than open. */
function pairsOf(tokens: readonly IToken[]): { pairs: ReadonlyMap<number, number>; excess: number } {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  let excess = 0;
  for (const [index, { tokenType }] of tokens.entries()) {
    if (tokenType.name === '{') open.push(index);
    if (tokenType.name !== '}') continue;
    const start = open.pop();
    if (start === undefined) excess++;
    else pairs.set(start, index);
  }
  return { pairs, excess: excess - open.length };
}
