import { between, type Here, type Mend, sameLine } from './slip.js';
import type { TokenMaker } from './tokens.js';
import { isText, opensSoon } from './words.js';

/** A word or sign that is missing before the token. Of several that it may be none is made up for. */
function missing(here: Here, make: TokenMaker, ...words: string[]): Mend {
  const { token } = here;
  const [word = ''] = words;
  const before = isText(here.kind(0)) ? '' : token.image;
  const put = [make.missing(word, token), token];
  return {
    take: 1,
    put,
    slip: { code: 'missing-word', ...between(token, token), params: { words, before } },
  };
}

/** What must stand between what is before and the token. */
export function missingBefore(here: Here, make: TokenMaker): Mend | undefined {
  const word = wordsMissing(here);
  return word === undefined ? undefined : missing(here, make, ...word);
}

/** A branch without its keyword. */
export function missingBranch(here: Here, make: TokenMaker): Mend | undefined {
  const opens = here.kind(1) !== 'ID' && opensSoon(here, 0);
  return here.block === 'sequence' && opens ? missing(here, make, 'branch') : undefined;
}

function wordsMissing(here: Here): readonly string[] | undefined {
  const kind = here.kind(0);
  const rows = kind === 'ID' ? BEFORE_NAME : isText(kind) ? BEFORE_TEXT : BEFORE_WORD;
  const row = rows.find(([applies]) => applies(here, kind));
  return row && (typeof row[1] === 'function' ? row[1](here) : row[1]);
}

type Applies = (here: Here, kind: string) => boolean;

const endsText = (kind: string) => kind === 'TEXT_END' || kind === 'BLOCK_END';
const isChannel = (kind: string) => kind === 'chat' || kind === 'sms';

type Row = readonly [Applies, readonly string[] | ((here: Here) => readonly string[])];

/** What is missing before a name. The first that applies. */
const BEFORE_NAME: readonly Row[] = [
  [({ before, beforeThat }) => before === 'NUMBER' && beforeThat === 'add', ['to']],
  [
    ({ before, block, beforeThat }) => block === 'department' && before === 'ID' && LISTS.has(beforeThat),
    [','],
  ],
  [({ before, block }) => block === 'options' && endsText(before), ['->']],
  [({ before, block }) => block === 'split' && before === 'PERCENT', ['->']],
  [({ before, previous, token }) => ARROW_BEFORE.has(before) && sameLine(previous, token), ['->']],
  [({ before, previous, token }) => before === 'with' && sameLine(previous, token), (here) => assignee(here)],
  [
    ({ before, previous, token }) => before === 'invite' && sameLine(previous, token),
    (here) => invitee(here),
  ],
];

/** What is missing before a text. */
const BEFORE_TEXT: readonly Row[] = [
  [({ before }) => before === 'lead' || before === 'redirect', ['to']],
  [({ before }) => before === 'tag', ['contact', 'case']],
  [({ block, before }) => block === 'cards' && (before === '{' || before === '}'), ['card']],
  [({ block, before }) => block === 'card' && before === '{', ['text']],
  [({ before, statement, block }) => endsText(before) && statement === 'reply' && block !== '', ['reply']],
];

/** What is missing before a keyword. */
const BEFORE_WORD: readonly Row[] = [
  [
    (here, kind) =>
      isChannel(kind) && isChannel(here.before) && LISTS_CHANNELS.has(here.beforeThat) && isListed(here),
    [','],
  ],
  [({ before }, kind) => before === 'chat' && ASSIGNEES.has(kind), ['with']],
  [
    ({ block, before }, kind) => block === 'scenario' && OUTCOMES.has(kind) && !BEFORE_OUTCOME.has(before),
    ['expect'],
  ],
  [({ block, before }, kind) => kind === 'lead' && ACTIONS.has(block) && !SENDERS.has(before), ['send']],
];

/** What is before a text that may have something missing before it: most have not. */
export const LACKING: ReadonlySet<string> = new Set([
  ...['lead', 'redirect', 'tag', '{', '}', 'TEXT_END', 'BLOCK_END'],
]);

const OUTCOMES: ReadonlySet<string> = new Set([
  'closed',
  'opened',
  'tag',
  'lead',
  'redirect',
  'invite',
  'note',
]);
const BEFORE_OUTCOME: ReadonlySet<string> = new Set(['expect', 'given', 'post', 'send', 'sync']);
const LISTS_CHANNELS: ReadonlySet<string> = new Set(['channels', ',']);
const LISTS: ReadonlySet<string> = new Set(['{', ',']);
const ARROW_BEFORE: ReadonlySet<string> = new Set(['else', 'otherwise']);
const ASSIGNEES: ReadonlySet<string> = new Set(['agent', 'department', 'all']);
const SENDERS: ReadonlySet<string> = new Set(['send', 'post', 'sync', 'expect']);
const ACTIONS: ReadonlySet<string> = new Set(['branch', 'if', 'else']);

/** On the line of the list, and no action of its own. */
function isListed(here: Here): boolean {
  return sameLine(here.previous, here.token) && here.kind(1) !== 'with';
}

/** The kind of thing a name is, if the file declares only one of that name. */
function kindOf(here: Here, kinds: readonly string[]): string[] {
  const found = kinds.filter((kind) => here.names(kind).has(here.token.image));
  return found.length === 1 ? found : [...kinds];
}

const assignee = (here: Here) => kindOf(here, ['agent', 'department']);
const invitee = (here: Here) => kindOf(here, ['bot', 'sequence']);
