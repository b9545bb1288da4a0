import { isName } from '../names.js';
import { LACKING, missingBefore } from './missing.js';
import { between, type Here, type Mend, sameLine, written } from './slip.js';
import type { TokenMaker } from './tokens.js';

/** A channel between quotation marks. */
function quotedChannel(here: Here, make: TokenMaker): Mend | undefined {
  const { before, beforeThat } = here;
  const [chars, end] = [here.next(1), here.next(2)];
  const listed = before === 'channels' || (before === ',' && CHANNELS.has(beforeThat));
  if (!listed || !chars || end?.tokenType.name !== 'TEXT_END' || !CHANNELS.has(chars.image)) return undefined;
  const params = { written: chars.image, name: chars.image, titled: false };
  const put = [make.keyword(chars, chars.image)];
  return { take: 3, put, slip: { code: 'quoted-name', ...between(here.token, end), params } };
}

const CHANNELS: ReadonlySet<string> = new Set(['chat', 'sms']);

/** Words and signs behind which only a name stands, and those that have a text behind their name. */
const NAMED: ReadonlySet<string> = new Set([
  '->',
  'goto',
  'at',
  'of',
  'saves',
  'clear',
  'call',
  'set',
  'save',
]);
const TITLED: ReadonlySet<string> = new Set([
  ...['attribute', 'agent', 'department', 'bot', 'webhook', 'sequence', 'branch', 'ask'],
]);

/** A text where something else is wanted: most stand behind a word that asks for one, and are passed over quickly. */
export function misplacedText(here: Here, make: TokenMaker): Mend | undefined {
  const { before } = here;
  if (NAMED.has(before) || TITLED.has(before)) return quotedName(here, make);
  if (before === 'channels' || before === ',') return quotedChannel(here, make);
  return LACKING.has(before) ? missingBefore(here, make) : undefined;
}

/** A text where a name is wanted. */
function quotedName(here: Here, make: TokenMaker): Mend | undefined {
  const { before, block } = here;
  const uses = USES.has(here.beforeThat);
  const titled = TITLED.has(before) && !uses && !(before === 'bot' && block === 'scenario');
  if ((!titled && !uses && !NAMED.has(before)) || here.kind(1) !== 'CHARS' || here.kind(2) !== 'TEXT_END')
    return undefined;
  if (!sameLine(here.previous, here.token) || !isNext(here)) return undefined;
  // An action that saves has its name behind.
  if (before === 'save' && block !== 'webhook') return undefined;
  const text = here.next(1)?.image ?? '';
  if (uses) return used(here, make, text);
  if (titled && here.kind(3) === 'ID' && sameLine(here.token, here.next(3))) return swapped(here);
  // What to ask for cannot be told from the question.
  if (before === 'ask') return undefined;
  const kept = isName(text) && !(titled && !UPPER.has(before));
  const name = kept ? text : nameFrom(text, UPPER.has(before));
  return name === undefined ? undefined : unquoted(here, make, text, name, titled);
}

/** Behind these a declared name stands, and no title. */
const USES: ReadonlySet<string> = new Set(['with', 'invite']);

/** Whether nothing but space is between the token and the one before, not even a sign that is no token. */
function isNext({ source, previous, token }: Here): boolean {
  const end = (previous?.endOffset ?? token.startOffset - 1) + 1;
  return source.slice(end, token.startOffset).trim() === '';
}

/** The declared name that a text means: it may be written with other letters. */
function used(here: Here, make: TokenMaker, text: string): Mend | undefined {
  const wanted = nameFrom(text, false)?.toLowerCase();
  const declared = [...here.names(here.before)].find((name) => name.toLowerCase() === wanted);
  const name = declared ?? (isName(text) ? text : undefined);
  return name === undefined ? undefined : unquoted(here, make, text, name, false);
}

/** Behind these a name begins with a capital letter. */
const UPPER: ReadonlySet<string> = new Set(['->', 'goto', 'at', 'of', 'sequence', 'branch']);

function unquoted(
  here: Here,
  make: TokenMaker,
  text: string,
  name: string,
  titled: boolean,
): Mend | undefined {
  const [start, chars, end] = [here.token, here.next(1), here.next(2)];
  if (!chars || !end) return undefined;
  const title = titled && name !== text;
  const id = make.as({ ...chars }, 'ID', name);
  const put = title ? [id, ...make.text(end, 1, text)] : [id];
  const params = { written: text, name, titled: title };
  return { take: 3, put, slip: { code: 'quoted-name', ...between(start, end), params } };
}

/** The words of a text as one name; nothing if there is no letter in it. */
function nameFrom(text: string, upper: boolean): string | undefined {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8);
  const name = words
    .map(
      (word, index) =>
        (index === 0 && !upper ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1),
    )
    .join('');
  return isName(name) ? name : undefined;
}

/** The name behind its text. */
function swapped(here: Here): Mend | undefined {
  const [name, end, chars] = [here.next(3), here.next(2), here.next(1)];
  if (!name || !end || !chars) return undefined;
  const params = { keyword: here.before, name: name.image, text: chars.image };
  const slip = { code: 'name-behind-text', ...between(here.token, name), params } as const;
  return { take: 4, put: [name, here.token, chars, end], slip };
}

/** A name of several words: one word, with what was written as its text. */
export function nameOfWords(here: Here, make: TokenMaker): Mend | undefined {
  if ((here.before !== 'branch' && here.before !== 'sequence') || here.kind(1) !== 'ID') return undefined;
  let take = 1;
  while (here.kind(take) === 'ID' && sameLine(here.token, here.next(take))) take++;
  const last = here.next(take - 1);
  if (here.kind(take) !== '{' || !last || here.token.image === here.before) return undefined;
  const text = written(here, here.token, last);
  const name = nameFrom(text, true);
  if (name === undefined) return undefined;
  const put = [make.as({ ...here.token }, 'ID', name), ...make.text(last, last.image.length, text)];
  const params = { written: text, name, titled: true };
  return { take, put, slip: { code: 'quoted-name', ...between(here.token, last), params } };
}
