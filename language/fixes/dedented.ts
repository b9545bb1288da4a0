/**
 * The lines of a piece of source without the indentation that they have in common, and without blank lines around them.
 *
 * @param piece begins behind other things of its first line, such as an opening brace
 */
export function dedented(piece: string): string[] {
  const [first = '', ...others] = piece.trimEnd().split(/\r?\n/);
  const indents = others.filter((line) => line.trim() !== '').map(leading);
  const common = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const lines = others.map((line) => line.slice(Math.min(common, leading(line))));
  if (first.trim() !== '') return [first.trim(), ...lines];
  const start = lines.findIndex((line) => line !== '');
  return start < 0 ? [] : lines.slice(start);
}

function leading(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}
