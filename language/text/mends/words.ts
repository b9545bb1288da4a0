import type { IToken } from 'chevrotain';
import {
  FOREIGN_COMPARISONS,
  FOREIGN_WORDS,
  type Following,
  type ForeignWord,
  NEEDLESS_NOUNS,
} from './foreign-words.js';
import { between, type Here, type Mend, sameLine, written } from './slip.js';
import type { TokenMaker } from './tokens.js';

/** The table of words for a block: all blocks of actions have one. */
const TABLES: Readonly<Record<string, string>> = { branch: 'actions', if: 'actions', else: 'actions' };

/** A word that another tool has for one of ours. */
export function foreignWord(here: Here, make: TokenMaker): Mend | undefined {
  const { token, block } = here;
  const words = FOREIGN_WORDS[TABLES[block] ?? block];
  // In `options` a word with a capital letter is rather a label.
  const word = block === 'options' ? token.image : token.image.toLowerCase();
  const first = words?.get(word);
  if (!words || !first) return undefined;
  for (const following of FOLLOWING) {
    const found = first.following === following ? first : words.get(`${word} ${following}`);
    const mend = found?.following === following ? readAs(here, make, found) : undefined;
    if (mend) return mend;
  }
  return undefined;
}

const FOLLOWING: readonly Following[] = [
  'text',
  'name',
  'brace',
  'titled',
  'number',
  'assigned',
  'arrow',
  'any',
];

function readAs(here: Here, make: TokenMaker, { meant, following, swallows }: ForeignWord): Mend | undefined {
  const { token } = here;
  let take = 1;
  while (swallows?.has(here.next(take)?.image.toLowerCase() ?? '') && sameLine(token, here.next(take)))
    take++;
  if (!FOLLOWS[following](here, take) || meant[0] === token.tokenType.name) return undefined;
  const last = here.next(take - 1) ?? token;
  const [keyword = '', ...rest] = meant;
  const behind = here.next(take) ?? last;
  const to = keyword === 'redirect' ? ['to'] : rest;
  const slip = {
    ...between(token, last),
    params: { written: written(here, token, last), meant: [keyword, ...to].join(' ') },
  };
  const put = [make.keyword(token, keyword), ...to.map((word) => make.missing(word, behind))];
  return { take, put, slip: { code: 'foreign-word', ...slip } };
}

export const isText = (kind: string) => kind === 'TEXT_START' || kind === 'BLOCK_START';

/** What comes behind a word, told from the tokens from an index on. */
const FOLLOWS: Readonly<Record<Following, (here: Here, index: number) => boolean>> = {
  text: (here, index) => isText(here.kind(index)),
  name: (here, index) => isNameLike(here.kind(index)) && sameLine(here.token, here.next(index)),
  brace: (here, index) => here.kind(index) === '{' || here.kind(index) === 'saves',
  titled: (here, index) => sameLine(here.token, here.next(index)) && opensSoon(here, index),
  number: (here, index) => here.kind(index) === 'NUMBER',
  arrow: (here, index) => here.kind(index) === '->' || isForeignArrow(here.next(index)),
  assigned: (here, index) => here.kind(index) === 'ID' && isAssignment(here.next(index + 1)),
  any: () => true,
};

/** Names, and keywords that are names often. */
function isNameLike(kind: string): boolean {
  return kind === 'ID' || NAMES.has(kind);
}

const NAMES: ReadonlySet<string> = new Set(['email', 'phone', 'number', 'date', 'url']);

/** Whether a name, a title or both come, and then a brace. */
export function opensSoon(here: Here, index: number): boolean {
  const named = here.kind(index) === 'ID';
  for (let at = index; at < index + 8; at++) {
    if (here.kind(at) === '{') return at > index;
    if (!TITLE_PARTS.has(here.kind(at)) && !(named && BRACKETS.has(here.kind(at)))) return false;
  }
  return false;
}

const TITLE_PARTS: ReadonlySet<string> = new Set(['ID', 'TEXT_START', 'CHARS', 'TEXT_END']);
const BRACKETS: ReadonlySet<string> = new Set(['(', ')', ':']);

/** What leads to a branch in other languages. */
export function isForeignArrow(token: IToken | undefined): boolean {
  return token?.image === '=>' || token?.image === ':';
}

function isAssignment(token: IToken | undefined): boolean {
  const kind = token?.tokenType.name ?? '';
  return isText(kind) || kind === 'NUMBER' || kind === 'to' || token?.image === '=' || token?.image === ':=';
}

/** A word that only says again what the word before it said. */
export function needlessNoun(here: Here): Mend | undefined {
  const { before, token, previous } = here;
  const nouns = Object.hasOwn(NEEDLESS_NOUNS, before) ? NEEDLESS_NOUNS[before] : undefined;
  if (before === 'bot' && here.block !== 'scenario') return undefined;
  if (!nouns?.has(token.image) || !sameLine(previous, token)) return undefined;
  const inScenario = before === 'bot' || before === 'visitor';
  if (inScenario ? !isText(here.kind(1)) : STARTS_OWN.has(here.kind(1))) return undefined;
  return superfluous(here, 1);
}

/** `-> branch Next`: an arrow leads to nothing but branches. */
export function nounOfTarget(here: Here): Mend | undefined {
  const { token, before } = here;
  const noun = before === '->' && TARGETS.has(token.image) && !here.names('branch').has(token.image);
  const named = noun && here.kind(1) === 'ID' && here.names('branch').has(here.next(1)?.image ?? '');
  return named && sameLine(token, here.next(1)) ? superfluous(here, 1) : undefined;
}

const TARGETS: ReadonlySet<string> = new Set(['goto', 'branch', 'go']);

/** `{ agent maya }`: a department's agents are listed by their names. */
export function nounOfAgent(here: Here): Mend | undefined {
  const { token, before, block } = here;
  if (block !== 'department' || token.image !== 'agent' || (before !== '{' && before !== ','))
    return undefined;
  return here.kind(1) === 'ID' && !here.names('agent').has('agent') ? superfluous(here, 1) : undefined;
}

/** Behind these, `case` and its like are not the noun of the word before. */
const STARTS_OWN: ReadonlySet<string> = new Set(['ID', 'TEXT_START', 'with']);

/** Leaves so many tokens out. */
export function superfluous(here: Here, take: number): Mend {
  const last = here.next(take - 1) ?? here.token;
  const place = between(here.token, last);
  const params = { written: written(here, here.token, last) };
  return { take, put: [], slip: { code: 'superfluous', ...place, params } };
}

/** A comparison in another language's words. */
export function foreignComparison(here: Here, make: TokenMaker): Mend | undefined {
  const { token, before, beforeThat } = here;
  if (before !== 'ID' || !CONDITIONAL.has(beforeThat)) return undefined;
  const meant = FOREIGN_COMPARISONS.get(token.image.toLowerCase());
  if (!meant) return undefined;
  const swallow = SWALLOWED.has(here.next(1)?.image.toLowerCase() ?? '') ? 2 : 1;
  const last = here.next(swallow - 1) ?? token;
  const behind = here.next(swallow) ?? token;
  const [keyword = '', second] = meant.split(' ');
  const put = [make.keyword(token, keyword), ...(second ? [make.valued(second, behind)] : [])];
  const params = { written: written(here, token, last), meant };
  return { take: swallow, put, slip: { code: 'foreign-word', ...between(token, last), params } };
}

/** Behind these an attribute is compared. */
const CONDITIONAL: ReadonlySet<string> = new Set(['if', 'and', 'or', 'not', '(', 'expect']);
const SWALLOWED: ReadonlySet<string> = new Set(['to', 'with']);
