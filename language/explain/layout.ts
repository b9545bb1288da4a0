import type { Range } from 'vscode-languageserver-types';

/**
 * Lays a source out like another that is the same up to one stretch: with the white space of `laidOut` around what they
 * share, and as it stands in between.
 *
 * @param laidOut `other` with other white space
 */
export function projected(source: string, other: string, laidOut: string): string {
  const start = shared(source, other);
  const end = Math.min(
    shared(reversed(source), reversed(other)),
    source.length - start,
    other.length - start,
  );
  const prefix = other.slice(0, start);
  const suffix = other.slice(other.length - end);
  const head = upToInk(laidOut, inkIn(prefix), /\s$/.test(prefix));
  const tail = upToInk(laidOut, inkIn(other) - inkIn(suffix), !/^\s/.test(suffix)).length;
  return head + source.slice(start, source.length - end) + laidOut.slice(tail);
}

/** How many characters two texts begin with alike. */
function shared(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function inkIn(text: string): number {
  return text.replace(/\s/g, '').length;
}

/** The beginning of a text with so many characters that are no white space, with or without the white space behind. */
function upToInk(text: string, count: number, withSpace: boolean): string {
  let [left, index] = [count, 0];
  for (; index < text.length; index++) {
    const isSpace = /\s/.test(text.charAt(index));
    if (left === 0 && !(withSpace && isSpace)) break;
    if (!isSpace) left--;
  }
  return text.slice(0, index);
}

/** A source with a comment below a place that underlines it; nothing where no such comment fits. */
export function withCarets(
  source: string,
  { start, end }: Range,
): { source: string; comment: string } | undefined {
  const lines = source.split('\n');
  const line = lines[start.line] ?? '';
  const to = end.line === start.line ? end.character : line.trimEnd().length;
  const indent = Math.min(/^ */.exec(line)?.[0].length ?? 0, start.character - '//'.length);
  if (indent < 0) return undefined;
  const carets = '^'.repeat(Math.max(1, to - start.character));
  const comment = '//'.padEnd(start.character - indent) + carets;
  lines.splice(start.line + 1, 0, ' '.repeat(indent) + comment);
  return { source: lines.join('\n'), comment };
}
