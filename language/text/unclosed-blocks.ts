/**
 * Where texts that open with `"""` and are never closed end: the offsets (UTF-16) of the line breaks before the first
 * line that is indented no deeper than the line the text opened on. Only a source with an odd number of `"""` has one.
 */
export function unclosedBlockCuts(source: string): ReadonlySet<number> {
  const cuts = new Set<number>();
  if (!source.includes('"""')) return cuts;
  const quotes = quoteOffsets(source);
  if (quotes.length % 2 === 0) return cuts;
  for (let index = 0; index < quotes.length; ) {
    const open = quotes[index] ?? 0;
    const close = quotes[index + 1] ?? Number.POSITIVE_INFINITY;
    const cut = outdent(source, open);
    if (cut !== undefined && cut < close) {
      cuts.add(cut);
      index += 1;
    } else index += 2;
  }
  return cuts;
}

function quoteOffsets(source: string): number[] {
  const offsets: number[] = [];
  for (const match of source.matchAll(/\\[\s\S]|"""/g)) if (match[0] === '"""') offsets.push(match.index);
  return offsets;
}

/** The first line break after `open` whose next line holds something no deeper than the line of `open`. */
function outdent(source: string, open: number): number | undefined {
  const lineStart = source.lastIndexOf('\n', open) + 1;
  const depth = indentation(source, lineStart);
  for (let at = source.indexOf('\n', open); at >= 0; at = source.indexOf('\n', at + 1)) {
    const first = at + 1 + indentation(source, at + 1);
    const blank = first >= source.length || source[first] === '\n' || source[first] === '\r';
    if (!blank && first - at - 1 <= depth && !source.startsWith('"""', first)) return at;
  }
  return undefined;
}

function indentation(source: string, lineStart: number): number {
  let at = lineStart;
  while (source[at] === ' ' || source[at] === '\t') at++;
  return at - lineStart;
}
