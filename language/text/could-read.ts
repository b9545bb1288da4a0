import type { Text } from '../bot/bot.js';

/**
 * Texts, and how they could read once their references are filled in. Space is not looked at: at the ends of a text it
 * does not count, and a reference can be filled in with nothing.
 */
export class PossibleTexts {
  /** Texts without references, as they are said by what is left of them without space. */
  private readonly plain = new Map<string, string>();
  /** What stands around the references of all others. */
  private readonly patterns: (readonly string[])[] = [];

  /** What those without references say. */
  get constant(): readonly string[] {
    return [...this.plain.values()];
  }

  get constantCount(): number {
    return this.plain.size;
  }

  add(text: Text): void {
    const said = text.filter((part) => typeof part === 'string').join('');
    if (text.every((part) => typeof part === 'string')) this.plain.set(withoutSpace(said), said);
    else this.patterns.push(piecesAround(text));
  }

  /** Whether one of them could read like this. */
  couldRead(expected: string): boolean {
    const wanted = withoutSpace(expected);
    return this.plain.has(wanted) || this.patterns.some((pieces) => fits(pieces, wanted));
  }
}

/** The pieces before, between and behind the references of a text. */
function piecesAround(text: Text): string[] {
  const pieces = [''];
  for (const part of text) {
    if (typeof part !== 'string') pieces.push('');
    else pieces.push((pieces.pop() ?? '') + withoutSpace(part));
  }
  return pieces;
}

function fits(pieces: readonly string[], wanted: string): boolean {
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (!wanted.startsWith(first) || !wanted.endsWith(last)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = wanted.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= wanted.length - last.length;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
