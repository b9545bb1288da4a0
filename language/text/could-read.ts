import type { Text } from '../bot/bot.js';

/**
 * Whether a text could read like this once its references are filled in. Space is not looked at: at the ends of a text
 * it does not count, and a reference can be filled in with nothing.
 */
export function couldRead(text: Text, expected: string): boolean {
  const wanted = withoutSpace(expected);
  const pieces = text.map((part) => (typeof part === 'string' ? withoutSpace(part) : undefined));
  const fixed = pieces.filter((piece) => piece !== undefined);
  if (fixed.length === pieces.length) return fixed.join('') === wanted;
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (!wanted.startsWith(first) || !wanted.endsWith(last)) return false;
  let at = first.length;
  const end = wanted.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = wanted.indexOf(piece ?? '', at);
    if (found < 0) return false;
    at = found + (piece ?? '').length;
  }
  return at <= end;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
