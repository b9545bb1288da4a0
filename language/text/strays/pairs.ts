import type { IToken } from 'chevrotain';

/** The braces of a file. */
export interface Pairs {
  /** Which brace closes which, by the indexes of their tokens. */
  readonly closes: ReadonlyMap<number, number>;
  /** How many more close than open. */
  readonly excess: number;
}

/** Pairs the braces among tokens. */
export function pairsOf(tokens: readonly IToken[]): Pairs {
  const closes = new Map<number, number>();
  const open: number[] = [];
  let excess = 0;
  for (const [index, { tokenType }] of tokens.entries()) {
    if (tokenType.name === '{') open.push(index);
    if (tokenType.name !== '}') continue;
    const start = open.pop();
    if (start === undefined) excess++;
    else closes.set(start, index);
  }
  return { closes, excess: excess - open.length };
}
