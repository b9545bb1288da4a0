import type { IToken } from 'chevrotain';
import { nearest } from '../edit-distance.js';
import { isName } from '../names.js';
import { FOREIGN_BOOLEANS, FOREIGN_TYPES, NOTHING } from './foreign-words.js';
import { between, type Here, type Mend, sameLine } from './slip.js';
import type { TokenMaker } from './tokens.js';
import { isForeignArrow, isText, superfluous } from './words.js';

/** A text of a whole sentence follows these, up to the end of the line. */
const SENTENCES: ReadonlySet<string> = new Set(['reply', 'note']);
/** A text of a word or some follows these. */
const PHRASES: ReadonlySet<string> = new Set([
  'import',
  'card',
  'scenario',
  'retry',
  'contact',
  'case',
  'body',
  'visitor',
]);
const VALUES_BEHIND: ReadonlySet<string> = new Set(['is', 'contains', '>=', '>', '<=', '<', 'with']);

/** Words where a text is wanted. */
export function unquotedText(here: Here, make: TokenMaker): Mend | undefined {
  if (!sameLine(here.previous, here.token)) return undefined;
  const { before } = here;
  if (SENTENCES.has(before) && here.block !== 'scenario') return quote(here, make, STOPS.sentence);
  if (PHRASES.has(before) && wantsText(here)) return quote(here, make, STOPS.phrase);
  if (wantsValue(here)) return nothing(here, make) ?? quote(here, make, STOPS.phrase);
  return undefined;
}

/** Some words want a text only behind certain others. */
function wantsText(here: Here): boolean {
  const { before, beforeThat } = here;
  if (before === 'contact' || before === 'case') return beforeThat === 'tag';
  if (before === 'card') return true;
  return before !== 'visitor' || here.kind(0) === 'ID';
}

function wantsValue(here: Here): boolean {
  const { before, beforeThat, statement } = here;
  // What is compared with another attribute, and what only looks like a value, cannot be told.
  if (before !== 'contains' && here.names('attribute').has(here.token.image)) return false;
  if (beforeThat === 'NUMBER' && ORDER.has(before)) return false;
  if (before === 'is' && here.token.image === 'between' && here.kind(1) === 'NUMBER') return false;
  if (beforeThat === 'given' && GIVEN_WORDS.has(here.token.image)) return false;
  if (before === 'with') return beforeThat === 'starts';
  if (before === 'not') return beforeThat === 'is';
  if (VALUES_BEHIND.has(before)) return true;
  return before === 'ID' && (beforeThat === 'set' || (beforeThat === 'given' && statement === 'given'));
}

const ORDER: ReadonlySet<string> = new Set(['>=', '>', '<=', '<']);
/** What a webhook does in other words, not the value of an attribute. */
const GIVEN_WORDS: ReadonlySet<string> = new Set([
  ...[
    'returns',
    'return',
    'responds',
    'gives',
    'yields',
    'answer',
    'replies',
    'errors',
    'fail',
    'failed',
    'known',
  ],
]);

function nothing({ token, before, previous }: Here, make: TokenMaker): Mend | undefined {
  const known = before === 'is' || before === 'not';
  if (!known || !previous || !NOTHING.has(token.image.toLowerCase())) return undefined;
  const params = { written: token.image, meant: 'unknown' };
  return {
    take: 1,
    put: [make.keyword(token, 'unknown')],
    slip: { code: 'foreign-word', ...between(token, token), params },
  };
}

const PHRASE_ENDS = [
  '->',
  '{',
  '}',
  ')',
  ',',
  '|',
  'and',
  'or',
  'else',
  'retry',
  'TEXT_START',
  'SIZE',
  'FOREIGN_OPERATOR',
  'of',
];
const STOPS = { sentence: new Set(['->', '{', '}']), phrase: new Set(PHRASE_ENDS) };

/** Reads the tokens up to the end of the line, or to one of certain kinds, as a text. */
function quote(here: Here, make: TokenMaker, stops: ReadonlySet<string>): Mend | undefined {
  let take = 1;
  while (
    sameLine(here.token, here.next(take)) &&
    !stops.has(here.kind(take)) &&
    !(closed(here, take) && stops !== STOPS.sentence)
  )
    take++;
  const isSentence = stops === STOPS.sentence;
  return isReadable(here, take, isSentence) ? quoteTokens(here, make, take) : undefined;
}

/** Whether so many tokens can be one text: none begins inside, and nothing is worked out. */
function isReadable(here: Here, take: number, isSentence: boolean): boolean {
  for (let at = 1; at < take; at++) {
    if (isText(here.kind(at)) && sameLine(here.token, here.next(at + 1))) return false;
  }
  const { startOffset } = here.token;
  return isSentence || !SIGNS.test(here.source.slice(startOffset, startOffset + lengthOf(here, take)));
}

/** Signs of a calculation, which no name or value of some words has. */
const SIGNS = /[+*=<>()[\]]|\s-\s/;

const closed = (here: Here, at: number) => here.kind(at) === 'TEXT_END';

function quoteTokens(here: Here, make: TokenMaker, take: number): Mend {
  const { token, before } = here;
  const length = lengthOf(here, take);
  const offset = token.startOffset;
  const bare = here.source.slice(offset, offset + length).replace(/"$/, '');
  const text = before === 'import' && isName(bare) ? `./${bare}.seqbot` : bare;
  const put = make.text(token, length, text.replace(/["{\\]/g, '\\$&'));
  return { take, put, slip: { code: 'unquoted-text', offset, length, params: { text } } };
}

/** How far so many tokens reach, with the signs behind that are no tokens, such as question marks. */
function lengthOf(here: Here, take: number): number {
  const { source, token } = here;
  const last = here.next(take - 1) ?? token;
  const end = (last.endOffset ?? last.startOffset) + 1;
  const stop = here.next(take)?.startOffset ?? source.length;
  const rest = /^[^\s"{}]*(?:[ \t]+[^\s"{}/]+)*/.exec(source.slice(end, stop))?.[0] ?? '';
  return end + rest.length - token.startOffset;
}

/** A label without quotation marks: words before an arrow, in `options`. */
export function unquotedLabel(here: Here, make: TokenMaker): Mend | undefined {
  if (here.block !== 'options' || here.before === '->' || isOtherwise(here)) return undefined;
  if (isText(here.kind(1)) && sameLine(here.token, here.next(1))) return superfluous(here, 1);
  for (let take = 1; take < 12 && sameLine(here.token, here.next(take)); take++) {
    if (isText(here.kind(take))) return undefined;
    if (here.kind(take) === '->' || isForeignArrow(here.next(take))) return quoteTokens(here, make, take);
  }
  return undefined;
}

/** Whether the word is `otherwise` with a slip in it: no label without quotation marks. */
function isOtherwise(here: Here): boolean {
  return here.kind(1) === '->' && nearest(here.token.image, ['otherwise']) !== undefined;
}

/** What is no type behind the colon of an attribute: another language's, or a choice without quotation marks. */
export function foreignType(here: Here, make: TokenMaker): Mend | undefined {
  const { token, before, statement } = here;
  if (statement !== 'attribute' || (before !== ':' && before !== '|')) return undefined;
  if (before === '|' || here.kind(1) === '|') return quoteTokens(here, make, 1);
  const word = token.image.toLowerCase();
  const type = FOREIGN_TYPES.get(word);
  const slip = (meant: string) =>
    ({ code: 'foreign-word', ...between(token, token), params: { written: token.image, meant } }) as const;
  if (type) return { take: 1, put: [make.keyword(token, type)], slip: slip(type) };
  if (!FOREIGN_BOOLEANS.has(word)) return undefined;
  return {
    take: 1,
    put: [
      ...make.text(token, token.image.length, 'yes'),
      bar(make, token),
      ...make.text(token, token.image.length, 'no'),
    ],
    slip: slip('"yes" | "no"'),
  };
}

const bar = (make: TokenMaker, token: IToken) => make.missing('|', token);
