import type { IToken } from 'chevrotain';

/** How deep braces, brackets and `not` may be nested; the parser calls itself once or more for each. */
export const MAX_NESTING = 100;

/** The index of the first token that is nested deeper than {@link MAX_NESTING}, if there is one. */
export function tooDeep(tokens: readonly IToken[]): number | undefined {
  let depth = 0;
  let nots = 0;
  for (const [index, token] of tokens.entries()) {
    const name = token.tokenType.name;
    nots = name === 'not' ? nots + 1 : 0;
    if (name === '{' || name === '(') depth++;
    if (name === '}' || name === ')') depth = Math.max(0, depth - 1);
    if (depth + nots > MAX_NESTING) return index;
  }
  return undefined;
}
