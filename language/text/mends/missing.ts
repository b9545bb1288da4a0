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

function wordsMissing(here: Here): string[] | undefined {
  const kind = here.kind(0);
  for (const [applies, words] of MISSING) {
    if (applies(here, kind)) return typeof words === 'function' ? words(here) : [...words];
  }
  return undefined;
}

type Applies = (here: Here, kind: string) => boolean;

const endsText = (kind: string) => kind === 'TEXT_END' || kind === 'BLOCK_END';
const isChannel = (kind: string) => kind === 'chat' || kind === 'sms';

/** Where what is missing. The first that applies. */
const MISSING: readonly (readonly [Applies, readonly string[] | ((here: Here) => string[])])[] = [
  [({ before, beforeThat }, kind) => kind === 'ID' && before === 'NUMBER' && beforeThat === 'add', ['to']],
  [
    (here, kind) =>
      isChannel(kind) && isChannel(here.before) && LISTS_CHANNELS.has(here.beforeThat) && isListed(here),
    [','],
  ],
  [
    ({ before, block, beforeThat }, kind) =>
      kind === 'ID' && block === 'department' && before === 'ID' && LISTS.has(beforeThat),
    [','],
  ],
  [({ before, block }, kind) => kind === 'ID' && block === 'options' && endsText(before), ['->']],
  [({ before, block }, kind) => kind === 'ID' && block === 'split' && before === 'PERCENT', ['->']],
  [
    ({ before, previous, token }, kind) =>
      kind === 'ID' && ARROW_BEFORE.has(before) && sameLine(previous, token),
    ['->'],
  ],
  [
    (here, kind) => kind === 'ID' && here.before === 'with' && sameLine(here.previous, here.token),
    (here) => assignee(here),
  ],
  [({ before }, kind) => before === 'chat' && ASSIGNEES.has(kind), ['with']],
  [
    (here, kind) => kind === 'ID' && here.before === 'invite' && sameLine(here.previous, here.token),
    (here) => invitee(here),
  ],
  [({ before }, kind) => isText(kind) && (before === 'lead' || before === 'redirect'), ['to']],
  [({ before }, kind) => isText(kind) && before === 'tag', ['contact', 'case']],
  [
    ({ block, before }, kind) => isText(kind) && block === 'cards' && (before === '{' || before === '}'),
    ['card'],
  ],
  [({ block, before }, kind) => isText(kind) && block === 'card' && before === '{', ['text']],
  [
    ({ before, statement, block }, kind) =>
      isText(kind) && endsText(before) && statement === 'reply' && block !== '',
    ['reply'],
  ],
  [
    ({ block, before }, kind) => block === 'scenario' && OUTCOMES.has(kind) && !BEFORE_OUTCOME.has(before),
    ['expect'],
  ],
  [({ block, before }, kind) => kind === 'lead' && ACTIONS.has(block) && !SENDERS.has(before), ['send']],
];

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
