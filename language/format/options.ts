/** What authors really differ on. */
export interface FormatOptions {
  /** Cells that a level of indentation has. */
  readonly tabSize: number;
  /** Whether a level is that many spaces; else it is a tab. */
  readonly insertSpaces: boolean;
}

/** How bots are formatted where no editor says otherwise. */
export const DEFAULT_OPTIONS: FormatOptions = { tabSize: 2, insertSpaces: true };

/** Cells of a line. What fits may stay on one line; only texts and comments go beyond. */
export const LINE_WIDTH = 120;

/** Indentation with sizes that an editor may really want. */
export class Indentation {
  private readonly unit: string;
  private readonly size: number;

  constructor({ tabSize, insertSpaces }: FormatOptions) {
    this.size = Math.min(Math.max(Math.trunc(tabSize) || DEFAULT_OPTIONS.tabSize, 1), 16);
    this.unit = insertSpaces ? ' '.repeat(this.size) : '\t';
  }

  text(depth: number): string {
    return this.unit.repeat(depth);
  }

  width(depth: number): number {
    return this.size * depth;
  }
}
