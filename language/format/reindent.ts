import { type Atom, linesOf } from './atoms.js';

/**
 * A `"""` text over several lines with other indentation. What it says stays the same: the common indentation is no part
 * of it. One without the form of a block, or without anything in it, stays as it is.
 */
export function reindentedText(text: string, indentation: string): readonly string[] {
  const lines = linesOf(text);
  const inner = lines.slice(1, -1);
  const common = commonIndent(inner);
  if (!isFramed(lines) || common === undefined) return lines;
  return ['"""', ...inner.map((line) => moved(line, common, indentation)), `${indentation}"""`];
}

function isFramed(lines: readonly string[]): boolean {
  return /^"""[ \t]*$/.test(lines[0] ?? '') && /^[ \t]*"""$/.test(lines.at(-1) ?? '');
}

/** White space of a blank line behind the common indentation is part of the text. */
function moved(line: string, from: string, to: string): string {
  const isIndented = line.startsWith(from);
  const rest = isIndented ? line.slice(from.length) : line;
  return rest === '' || !isIndented ? '' : to + rest;
}

function commonIndent(lines: readonly string[]): string | undefined {
  let common: string | undefined;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    common = common === undefined ? indent : commonStart(common, indent);
  }
  return common;
}

function commonStart(left: string, right: string): string {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length++;
  return left.slice(0, length);
}

/** A comment over several lines that moves as a whole: its inner lines too where they are indented as far as it was. */
export function reindentedComment({ text }: Atom, from: string, to: string): readonly string[] {
  return linesOf(text).map((line, index) =>
    index > 0 && line.startsWith(from) ? to + line.slice(from.length) : line,
  );
}
