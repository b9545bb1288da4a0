/**
 * Where texts that open with `"""` and are never closed end: the offsets (UTF-16) of the line breaks before the first
 * line that is indented no deeper than the line the text opened on. Only a source with an odd number of `"""` has one.
 */
export function unclosedBlockCuts(source: string): ReadonlySet<number> {
  const cuts = new Set<number>();
  if (!source.includes('"""')) return cuts;
  const quotes = quoteOffsets(source);
  if (quotes.length % 2 === 0) return cuts;
  const lines = new Lines(source);
  for (let index = 0; index < quotes.length; ) {
    const cut = lines.outdent(quotes[index] ?? 0, quotes[index + 1] ?? source.length);
    if (cut === undefined) index += 2;
    else {
      cuts.add(cut);
      index += 1;
    }
  }
  return cuts;
}

/** Outside such a text comments and texts on one line are passed over; what they hold opens nothing. */
const OUTSIDE = /"""|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[^\n])*"?/g;
const INSIDE = /\\[\s\S]|"""/g;

function quoteOffsets(source: string): number[] {
  const offsets: number[] = [];
  for (let at = 0, inside = false; ; ) {
    const pattern = inside ? INSIDE : OUTSIDE;
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) return offsets;
    at = pattern.lastIndex;
    if (match[0] !== '"""') continue;
    offsets.push(match.index);
    inside = !inside;
  }
}

/** The lines of a source, walked once from its start to its end: a source may hold very many `"""`. */
class Lines {
  private lineStart = 0;
  private depth: number;
  private nextBreak: number;

  constructor(private readonly source: string) {
    this.depth = this.indentation(0);
    this.nextBreak = source.indexOf('\n');
  }

  /**
   * The first line break between `open` and `close` whose next line holds something no deeper than the line of `open`.
   * Both must grow from call to call.
   */
  outdent(open: number, close: number): number | undefined {
    while (this.nextBreak >= 0 && this.nextBreak < open) this.advance();
    const outer = this.depth;
    while (this.nextBreak >= 0 && this.nextBreak < close) {
      const at = this.nextBreak;
      this.advance();
      if (this.depth <= outer && this.holdsText()) return at;
    }
    return undefined;
  }

  private advance(): void {
    this.lineStart = this.nextBreak + 1;
    this.nextBreak = this.source.indexOf('\n', this.lineStart);
    this.depth = this.indentation(this.lineStart);
  }

  /** Whether there is more on the line than white space, and not just the quotation marks that close. */
  private holdsText(): boolean {
    const first = this.source[this.lineStart + this.depth];
    const blank = first === undefined || first === '\n' || first === '\r';
    return !blank && !this.source.startsWith('"""', this.lineStart + this.depth);
  }

  private indentation(lineStart: number): number {
    let at = lineStart;
    while (this.source[at] === ' ' || this.source[at] === '\t') at++;
    return at - lineStart;
  }
}
