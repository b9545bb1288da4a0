import type { IToken } from 'chevrotain';
import type { TokenMaker } from '../mends/tokens.js';
import { closingBrace, openingBrace } from './braces.js';
import { skipsMisplaced } from './misplaced.js';
import { Reading } from './reading.js';
import type { Stray } from './stray.js';

/**
 * Leaves out blocks where none can stand, each with its closing brace, and what cannot stand between certain braces:
 * the parser would take the closing brace for that of a block around, and misread all that follows. Each place gives
 * one stray. Takes time in proportion to the tokens.
 */
export function withoutStrayBlocks(
  tokens: readonly IToken[],
  make: TokenMaker,
): { tokens: IToken[]; strays: Stray[] } {
  const reading = new Reading(tokens, make);
  for (let token = reading.ahead(0); token !== undefined; token = reading.ahead(0)) {
    reading.measure(token);
    read(reading, token);
  }
  return { tokens: reading.out, strays: reading.strays };
}

function read(reading: Reading, token: IToken): void {
  const kind = token.tokenType.name;
  if (kind === '{') openingBrace(reading, token);
  else if (kind === '}') closingBrace(reading, token);
  else if (!skipsMisplaced(reading, token, kind)) reading.take(token, kind);
}
