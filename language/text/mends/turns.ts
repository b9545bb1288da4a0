import { between, type Here, type Mend, sameLine, written } from './slip.js';
import type { TokenMaker } from './tokens.js';

/** Words of a sentence, on one line behind a word of ours, and what is meant by them. */
const TURNS: readonly (readonly [before: string, words: string, meant: string])[] = [
  ['given', 'agents offline', 'nobody online'],
  ['given', 'everybody offline', 'nobody online'],
  ['given', 'everyone offline', 'nobody online'],
  ['given', 'nobody available', 'nobody online'],
  ['visitor', 'cancel', 'cancels'],
  ['visitor', 'canceled', 'cancels'],
  ['visitor', 'cancelled', 'cancels'],
  ['visitor', 'complete', 'completes'],
  ['visitor', 'completed', 'completes'],
  ['with', 'agents', 'all agents'],
  ['with', 'departments', 'all departments'],
  ['ID', 'is greater than', '>'],
  ['ID', 'is more than', '>'],
  ['ID', 'is less than', '<'],
  ['ID', 'is at least', '>='],
  ['ID', 'is at most', '<='],
  ['ID', 'not is', 'is not'],
];

/** Behind these there must be a name, or else the word may begin a text. */
const NAMED: ReadonlySet<string> = new Set(['visitor']);

/** Reads a turn of plain English as ours. */
export function turn(here: Here, make: TokenMaker): Mend | undefined {
  if (!sameLine(here.previous, here.token)) return undefined;
  for (const [before, words, meant] of TURNS) {
    const all = words.split(' ');
    if (here.before === before && fits(here, all)) return readAs(here, make, all.length, meant.split(' '));
  }
  return undefined;
}

function fits(here: Here, words: readonly string[]): boolean {
  const isThere = words.every(
    (word, at) => here.next(at)?.image === word && sameLine(here.token, here.next(at)),
  );
  if (!isThere || !NAMED.has(here.before)) return isThere;
  return here.kind(words.length) === 'ID' && sameLine(here.token, here.next(words.length));
}

function readAs(here: Here, make: TokenMaker, take: number, meant: readonly string[]): Mend {
  const { token } = here;
  const last = here.next(take - 1) ?? token;
  const behind = here.next(take) ?? last;
  const put = meant.map((word, at) => (at === 0 ? make.keyword(token, word) : make.valued(word, behind)));
  const params = { written: written(here, token, last), meant: meant.join(' ') };
  return { take, put, slip: { code: 'foreign-word', ...between(token, last), params } };
}
