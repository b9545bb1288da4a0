import { align, alignTrailingComments, type Row } from './align.js';
import { type Atom, isComment, isMultiline } from './atoms.js';
import { itemsBelowBlankLine, SET_APART } from './blank-lines.js';
import { columnsOf } from './columns.js';
import { type Indentation, LINE_WIDTH } from './options.js';
import { flatWidth, type Gap, type Placed, spacing } from './placement.js';
import { reindentedComment, reindentedText } from './reindent.js';
import { atomsIn, type Block, blocksOf, type Item, type Part, type Statement } from './statements.js';
import { widthOf } from './width.js';

/** Decides where each atom of a file stands. */
export function layOut(items: readonly Item[], source: string, indentation: Indentation): Placed[] {
  const layout = new Layout(source, indentation);
  layout.items(items, 0);
  alignTrailingComments(layout.placed, (depth) => indentation.width(depth));
  return layout.placed;
}

/** Words and signs before which a statement may go on in a new line: where the author began one, or it would be too long. */
const MAY_BREAK: Readonly<Record<string, ReadonlySet<string>>> = {
  Ask: new Set(['retry']),
  Attribute: new Set(['|']),
  If: new Set(['and', 'or']),
};

/** What goes on with a statement, but not further to the right. */
const AT_START: ReadonlySet<string> = new Set(['{', '}', 'else']);

class Layout {
  readonly placed: Placed[] = [];
  private column = 0;
  /** How deep the line is indented that is being filled. */
  private depth = 0;
  private onlyComments = false;
  /** A statement stands at one depth only, so this needs to be found out once. */
  private readonly flat = new Map<Statement, boolean>();

  constructor(
    private readonly source: string,
    private readonly indentation: Indentation,
  ) {}

  items(items: readonly Item[], depth: number): void {
    const below = itemsBelowBlankLine(items, (statement) => this.isSetApart(statement, depth));
    const columns = new Runs(this.placed, this.indentation.width(depth));
    let isApart = false;
    for (const [index, item] of items.entries()) {
      const newLine: Gap = { newLine: true, blank: below.has(item), depth };
      isApart ||= newLine.blank;
      if (item.is === 'atom') this.place(item, this.commentGap(item, newLine));
      else if (this.goesOnBehindComment(items[index - 1], item.first)) {
        this.statement(item, depth, { newLine: false, spaces: 1 });
        columns.end();
      } else {
        this.statement(item, depth, newLine);
        columns.add(item, this.isFlat(item, depth), isApart);
      }
      if (item.is === 'statement') isApart = false;
    }
    columns.end();
  }

  private commentGap(comment: Atom, newLine: Gap): Gap {
    const before = this.placed.at(-1);
    return comment.breaks > 0 || !before ? newLine : spacing(before.atom, comment);
  }

  /** Whether a line begins with a comment, and the author let a statement follow in it. */
  private goesOnBehindComment(before: Item | undefined, first: Atom): boolean {
    return (
      before?.is === 'atom' && before.kind === 'block-comment' && this.onlyComments && first.breaks === 0
    );
  }

  private statement(statement: Statement, depth: number, gap: Gap): void {
    const isFlat = this.isFlat(statement, depth);
    for (const [index, part] of statement.parts.entries()) {
      const atom = part.is === 'atom' ? part : part.open;
      this.place(atom, index === 0 ? gap : this.gapInside(statement, index, atom, depth, isFlat));
      if (part.is === 'block') this.block(part, depth, isFlat);
    }
  }

  private block({ open, items, close }: Block, depth: number, isFlat: boolean): void {
    if (isFlat) {
      let before = open;
      for (const atom of [...items.flatMap((item) => [...atomsIn(item)]), close]) {
        this.place(atom, spacing(before, atom));
        before = atom;
      }
    } else {
      this.items(items, depth + 1);
      this.place(close, { newLine: true, blank: false, depth });
    }
  }

  private gapInside(statement: Statement, index: number, atom: Atom, depth: number, isFlat: boolean): Gap {
    const before = this.placed.at(-1)?.atom;
    const follows = withoutComments(statement.parts, index);
    const isAtStart = AT_START.has(follows?.is === 'block' ? '{' : (follows?.type ?? ''));
    // What goes on above a block is not to be taken for a part of it.
    const deeper = follows?.is !== 'block' && !isFlat && blocksOf(statement).length > 0 ? 2 : 1;
    const newLine: Gap = { newLine: true, blank: false, depth: isAtStart ? depth : depth + deeper };
    if (!before || before.kind === 'line-comment') return newLine;
    if (atom.breaks > 0 && (isComment(atom) || this.onlyComments)) return newLine;
    const sameLine = spacing(before, atom);
    if (!MAY_BREAK[statement.kind]?.has(atom.type)) return sameLine;
    const end = this.column + 1 + this.widthUpToBreak(statement, index, isFlat);
    return atom.breaks > 0 || end > LINE_WIDTH ? newLine : sameLine;
  }

  /** How wide a statement goes on up to the next place where it may go on in a new line. */
  private widthUpToBreak({ kind, parts }: Statement, index: number, isFlat: boolean): number {
    const atoms: Atom[] = [];
    for (let at = index; at < parts.length; at++) {
      const part = parts[at];
      if (!part || (part.is === 'atom' && at > index && MAY_BREAK[kind]?.has(part.type))) break;
      const isOpen = part.is === 'block' && !isFlat;
      atoms.push(...(isOpen ? [part.open] : atomsIn(part)));
      if (isOpen || (part.is === 'atom' && (isMultiline(part) || part.kind === 'line-comment'))) break;
    }
    return flatWidth(atoms);
  }

  private isSetApart(statement: Statement, depth: number): boolean {
    return SET_APART.has(statement.kind) && blocksOf(statement).length > 0 && !this.isFlat(statement, depth);
  }

  /** Whether all blocks of a statement stay on one line: as the author wrote them, if all fits and none holds another. */
  private isFlat(statement: Statement, depth: number): boolean {
    const known = this.flat.get(statement);
    if (known !== undefined) return known;
    const isFlat = this.fitsOnOneLine(statement, depth);
    this.flat.set(statement, isFlat);
    return isFlat;
  }

  private fitsOnOneLine(statement: Statement, depth: number): boolean {
    const blocks = blocksOf(statement);
    if (blocks.length === 0 || blocks.some(isBroken)) return false;
    return this.indentation.width(depth) + flatWidth(atomsIn(statement)) <= LINE_WIDTH;
  }

  private place(atom: Atom, gap: Gap): void {
    if (gap.newLine) {
      this.depth = gap.depth;
      this.column = this.indentation.width(gap.depth);
      this.onlyComments = true;
    } else this.column += gap.spaces;
    this.onlyComments &&= isComment(atom);
    const lines = this.linesOf(atom, gap);
    this.placed.push({ atom, gap, lines });
    const width = widthOf(lines.at(-1) ?? '');
    this.column = lines.length > 1 ? width : this.column + width;
  }

  private linesOf(atom: Atom, gap: Gap): readonly string[] {
    if (atom.kind === 'line-comment') return [atom.text.trimEnd()];
    if (!isMultiline(atom)) return [atom.text];
    if (atom.kind === 'text') return reindentedText(atom.text, this.indentation.text(this.depth + 1));
    const from = gap.newLine ? indentationBefore(this.source, atom.start) : undefined;
    const to = this.indentation.text(this.depth);
    return reindentedComment(atom, from ?? '', from === undefined ? '' : to);
  }
}

/** The first part from an index on that is no comment. */
function withoutComments(parts: readonly Part[], index: number): Part | undefined {
  let at = index;
  for (let part = parts[at]; part?.is === 'atom' && isComment(part); part = parts[at]) at++;
  return parts[at];
}

/** Gathers neighbouring statements that stand in columns. */
class Runs {
  private rows: Row[] = [];

  constructor(
    private readonly placed: readonly Placed[],
    private readonly indentation: number,
  ) {}

  add(statement: Statement, isFlat: boolean, isBelowBlankLine: boolean): void {
    const columns = columnsOf(statement, isFlat);
    const last = this.rows.at(-1)?.columns;
    const stands = columns && !(columns.onOneLine && this.isOverLines(statement));
    const goesOn = stands && last?.group === columns.group;
    if (!goesOn || (isBelowBlankLine && !columns.throughBlankLines)) this.end();
    if (stands) this.rows.push({ columns, first: statement.first.index, indentation: this.indentation });
  }

  private isOverLines({ first, last }: Statement): boolean {
    const inside = this.placed.slice(first.index, last.index + 1);
    return inside.some(({ gap, lines }, index) => lines.length > 1 || (index > 0 && gap.newLine));
  }

  end(): void {
    align(this.rows, this.placed);
    this.rows = [];
  }
}

function isBroken(block: Block): boolean {
  if (block.items.some((item) => item.is === 'statement' && blocksOf(item).length > 0)) return true;
  for (const part of [...block.items, block.close]) {
    for (const atom of atomsIn(part)) if (atom.breaks > 0 || isMultiline(atom)) return true;
  }
  return false;
}

/** The white space that a line begins with, if there is nothing else before an offset. */
function indentationBefore(source: string, offset: number): string | undefined {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(source.charAt(start - 1))) start--;
  const before = source.slice(start, offset);
  return /^[ \t]*$/.test(before) ? before : undefined;
}
