import type { LangiumDocument } from 'langium';
import type { Span } from '../symbols/symbol.js';
import type { SourceEdit } from './edit.js';

/** A part of the text that was there, or a text that came in. */
type Piece = Span | string;

/** A text through several rounds of edits, each made on what the one before left. */
export class Pieces {
  private pieces: readonly Piece[];

  constructor(
    private readonly document: LangiumDocument,
    pieces?: readonly Piece[],
  ) {
    this.pieces = pieces ?? [{ start: 0, end: this.source.length }];
  }

  copy(): Pieces {
    return new Pieces(this.document, this.pieces);
  }

  private get source(): string {
    return this.document.textDocument.getText();
  }

  /** The text as it is now. */
  get text(): string {
    return this.pieces.map((piece) => this.textOf(piece)).join('');
  }

  /** Makes edits of the text as it is now. They must not overlap. */
  apply(edits: readonly Omit<SourceEdit, 'document'>[]): void {
    const ordered = [...edits].sort((left, right) => left.start - right.start);
    for (const { start, end, text } of ordered.reverse()) {
      this.pieces = [...this.between(0, start), text, ...this.between(end, Number.POSITIVE_INFINITY)].filter(
        (piece) => lengthOf(piece) > 0,
      );
    }
  }

  /**
   * Where to insert something new at an offset so that it stands behind what was inserted there before: what is added
   * one after another keeps its order.
   */
  behindInsertions(offset: number): number {
    let at = 0;
    let insertion = offset;
    for (const piece of this.pieces) {
      if (at === insertion && typeof piece === 'string') insertion += piece.length;
      at += lengthOf(piece);
    }
    return insertion;
  }

  /** All that has changed, as edits of the document. */
  edits(): SourceEdit[] {
    const { document } = this;
    const edits: SourceEdit[] = [];
    let start = 0;
    let text = '';
    for (const piece of [...this.pieces, { start: this.source.length, end: this.source.length }]) {
      if (typeof piece === 'string') {
        text += piece;
        continue;
      }
      if (piece.start > start || text !== '') edits.push({ document, start, end: piece.start, text });
      start = piece.end;
      text = '';
    }
    return edits;
  }

  private between(from: number, to: number): Piece[] {
    const found: Piece[] = [];
    let at = 0;
    for (const piece of this.pieces) {
      const start = Math.max(from - at, 0);
      const end = Math.min(to - at, lengthOf(piece));
      if (start < end) found.push(cut(piece, start, end));
      at += lengthOf(piece);
    }
    return found;
  }

  private textOf(piece: Piece): string {
    return typeof piece === 'string' ? piece : this.source.slice(piece.start, piece.end);
  }
}

function cut(piece: Piece, start: number, end: number): Piece {
  return typeof piece === 'string'
    ? piece.slice(start, end)
    : { start: piece.start + start, end: piece.start + end };
}

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}
